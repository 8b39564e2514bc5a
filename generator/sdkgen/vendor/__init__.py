"""A copy of the SDK inside somebody else's package: made, known again, and brought up to date with their edits kept."""
