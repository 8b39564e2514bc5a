"""Loading: text to `Document` and `Settings`, every mistake located."""

from sdkgen.load.document import Document
from sdkgen.load.settings import settings
from sdkgen.load.source import Source
from sdkgen.load.structure import document

__all__ = ["Document", "Source", "document", "settings"]
