"""`python -m sdkgen`."""

import sys

from sdkgen.cli import main

if __name__ == "__main__":
    sys.exit(main())
