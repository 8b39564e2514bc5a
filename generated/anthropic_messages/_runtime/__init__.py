"""What every client of this package runs on: exchanges, models, streams and errors."""
