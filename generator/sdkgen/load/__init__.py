"""Loading: text to `Document` and `Settings`, every mistake located."""

from sdkgen.load.document import Document, document
from sdkgen.load.settings import settings

__all__ = ["Document", "document", "settings"]
