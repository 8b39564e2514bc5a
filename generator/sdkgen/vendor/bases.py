"""The base of later merges: the files of a copy as they were vendored, kept beside them as one text.

Neither the document nor the generator of that day may be there when the copy is updated, nor a history that has it.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from pathlib import PurePosixPath

from sdkgen.package import FileTree

PATH = PurePosixPath(".sdkgen.base")
_WIDTH = 120


def packed(files: FileTree) -> str:
    """The files as one text of short lines."""
    content = json.dumps({str(path): text for path, text in files.items()}, ensure_ascii=False)
    encoded = b64encode(zlib.compress(content.encode(), 9)).decode("ascii")
    return "".join(f"{encoded[start : start + _WIDTH]}\n" for start in range(0, len(encoded), _WIDTH))


def unpacked(text: str) -> FileTree:
    """The files that a text holds. Raises ValueError where it is damaged."""
    try:
        value = json.loads(zlib.decompress(b64decode("".join(text.split()), validate=True)))
        return {PurePosixPath(path): str(content) for path, content in value.items()}
    except (ValueError, zlib.error, AttributeError) as error:
        raise ValueError(f"{PATH} is damaged: {error}") from None
