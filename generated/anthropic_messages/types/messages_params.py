"""What calls write: types of `client.messages`."""

from collections.abc import Iterable, Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict, Union

from .._runtime.inputs import Base64Input, SequenceNotStr
from .messages import (
    BashCodeExecutionToolResultErrorCode,
    CodeExecutionToolResultErrorCode,
    ContentBlock,
    Model,
    TextEditorCodeExecutionToolResultErrorCode,
    ToolSearchToolResultErrorCode,
    WebFetchToolResultErrorCode,
    WebSearchToolResultErrorCode,
)


class DirectCallerParam(TypedDict):
    """The model called the tool itself."""

    type: Literal["direct"]


class ServerToolCallerParam(TypedDict):
    """Code in the code execution tool of August 2025 called the tool."""

    type: Literal["code_execution_20250825"]
    tool_id: str
    """Identifier of the code execution call."""


class ServerToolCaller20260120Param(TypedDict):
    """Code in the code execution tool of January 2026 called the tool."""

    type: Literal["code_execution_20260120"]
    tool_id: str
    """Identifier of the code execution call."""


class Base64PDFSourceParam(TypedDict):
    """A PDF file sent within the request."""

    type: Literal["base64"]
    media_type: Literal["application/pdf"]
    """Always PDF."""
    data: str | Base64Input
    """The bytes of the file in base64."""


class PlainTextSourceParam(TypedDict):
    """A document given as plain text."""

    type: Literal["text"]
    media_type: Literal["text/plain"]
    """Always plain text."""
    data: str
    """The text of the document."""


class CitationCharLocationParam(TypedDict):
    """A citation of a range of characters in a plain text document."""

    type: Literal["char_location"]
    cited_text: str
    """The cited text."""
    document_index: int
    """Position of the document among all documents of the request, counted from 0."""
    document_title: str | None
    """Title of the cited document, if it has one."""
    start_char_index: int
    """Position of the first cited character, counted from 0."""
    end_char_index: int
    """Position after the last cited character."""


class CitationPageLocationParam(TypedDict):
    """A citation of pages of a PDF document."""

    type: Literal["page_location"]
    cited_text: str
    """The cited text."""
    document_index: int
    """Position of the document among all documents of the request, counted from 0."""
    document_title: str | None
    """Title of the cited document, if it has one."""
    start_page_number: int
    """First cited page, counted from 1."""
    end_page_number: int
    """Page after the last cited page."""


class CitationContentBlockLocationParam(TypedDict):
    """A citation of blocks of a document made of content blocks."""

    type: Literal["content_block_location"]
    cited_text: str
    """The cited text."""
    document_index: int
    """Position of the document among all documents of the request, counted from 0."""
    document_title: str | None
    """Title of the cited document, if it has one."""
    start_block_index: int
    """Position of the first cited block, counted from 0."""
    end_block_index: int
    """Position after the last cited block."""


class CitationWebSearchResultLocationParam(TypedDict):
    """A citation of a web search result."""

    type: Literal["web_search_result_location"]
    cited_text: str
    """The cited text."""
    url: str
    """Address of the cited page."""
    title: str | None
    """Title of the cited page."""
    encrypted_index: str
    """Opaque reference to the place in the result. It must be handed back unchanged."""


class CitationSearchResultLocationParam(TypedDict):
    """A citation of a search result that a request supplied."""

    type: Literal["search_result_location"]
    cited_text: str
    """The cited text."""
    source: str
    """Source of the cited result."""
    title: str | None
    """Title of the cited result."""
    search_result_index: int
    """Position of the result among all search results of the request, counted from 0."""
    start_block_index: int
    """Position of the first cited block, counted from 0."""
    end_block_index: int
    """Position after the last cited block."""


TextCitationParam: TypeAlias = Union[
    CitationCharLocationParam,
    CitationPageLocationParam,
    CitationContentBlockLocationParam,
    CitationWebSearchResultLocationParam,
    CitationSearchResultLocationParam,
]


class CacheControlEphemeralParam(TypedDict):
    """A cache breakpoint. The input up to and including the marked block is cached and can be reused by later
    requests.
    """

    type: Literal["ephemeral"]
    ttl: NotRequired[Literal["5m", "1h"]]
    """How long the cached input lives after its last use, five minutes (the default) or one hour."""


class TextBlockParam(TypedDict):
    """A piece of text."""

    type: Literal["text"]
    text: str
    """The text, which must not be empty."""
    citations: NotRequired[Iterable[TextCitationParam] | None]
    """Sources that the text cites. They are set when a reply with citations is handed back."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class Base64ImageSourceParam(TypedDict):
    """An image sent within the request."""

    type: Literal["base64"]
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
    """Format of the image."""
    data: str | Base64Input
    """The bytes of the image in base64."""


class URLImageSourceParam(TypedDict):
    """An image that the API fetches."""

    type: Literal["url"]
    url: str
    """Address of the image."""


ImageBlockSourceParam: TypeAlias = Union[Base64ImageSourceParam, URLImageSourceParam]
"""The data of the image, or where to get it."""


class ImageBlockParam(TypedDict):
    """An image."""

    type: Literal["image"]
    source: ImageBlockSourceParam
    """The data of the image, or where to get it."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


ContentBlockSourceContentParam: TypeAlias = Union[TextBlockParam, ImageBlockParam]


class ContentBlockSourceParam(TypedDict):
    """A document given as content blocks, which are cited whole instead of sentence by sentence."""

    type: Literal["content"]
    content: str | Iterable[ContentBlockSourceContentParam]
    """The text of the document, or its blocks."""


class URLPDFSourceParam(TypedDict):
    """A PDF file that the API fetches."""

    type: Literal["url"]
    url: str
    """Address of the file."""


DocumentBlockSourceParam: TypeAlias = Union[
    Base64PDFSourceParam, PlainTextSourceParam, ContentBlockSourceParam, URLPDFSourceParam
]
"""The content of the document, or where to get it."""


class CitationsConfigParam(TypedDict):
    """Settings for citations."""

    enabled: NotRequired[bool]
    """Whether the model may cite this content."""


class DocumentBlockParam(TypedDict):
    """A document for the model to read and, if enabled, to cite."""

    type: Literal["document"]
    source: DocumentBlockSourceParam
    """The content of the document, or where to get it."""
    title: NotRequired[str | None]
    """Title of the document, which the model sees."""
    context: NotRequired[str | None]
    """Remarks about the document for the model, such as where it comes from. They are never cited."""
    citations: NotRequired[CitationsConfigParam | None]
    """Whether the model can cite the document."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class SearchResultBlockParam(TypedDict):
    """A search result from a source of the caller, which the model can cite."""

    type: Literal["search_result"]
    source: str
    """Where the result comes from, such as an address or a name."""
    title: str
    """Title of the result."""
    content: Iterable[TextBlockParam]
    """Text of the result. Citations refer to these blocks by their position."""
    citations: NotRequired[CitationsConfigParam]
    """Whether the model can cite the result."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class ThinkingBlockParam(TypedDict):
    """Thinking from an earlier reply, handed back unchanged."""

    type: Literal["thinking"]
    thinking: str
    """The thinking of the model, as received."""
    signature: str
    """Signature of the thinking, as received. A changed block is refused."""


class RedactedThinkingBlockParam(TypedDict):
    """Encrypted thinking from an earlier reply, handed back unchanged."""

    type: Literal["redacted_thinking"]
    data: str
    """The encrypted thinking, as received."""


ToolUseCallerParam: TypeAlias = Union[DirectCallerParam, ServerToolCallerParam, ServerToolCaller20260120Param]
"""Who called the tool, which is the model unless stated otherwise."""


class ToolUseBlockParam(TypedDict):
    """A tool call from an earlier reply, handed back."""

    type: Literal["tool_use"]
    id: str
    """Identifier of the call, to which the tool result refers."""
    name: str
    """Name of the called tool."""
    input: Mapping[str, object]
    """Input of the tool."""
    caller: NotRequired[ToolUseCallerParam]
    """Who called the tool, which is the model unless stated otherwise."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class ToolReferenceBlockParam(TypedDict):
    """A reference to a deferred tool, which makes its definition known to the model."""

    type: Literal["tool_reference"]
    tool_name: str
    """Name of the tool."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


ToolResultBlockContentParam: TypeAlias = Union[
    TextBlockParam, ImageBlockParam, SearchResultBlockParam, DocumentBlockParam, ToolReferenceBlockParam
]


class ToolResultBlockParam(TypedDict):
    """The result of a tool that the caller has run."""

    type: Literal["tool_result"]
    tool_use_id: str
    """Identifier of the tool call that this answers."""
    content: NotRequired[str | Iterable[ToolResultBlockContentParam]]
    """Output of the tool, as text or as content blocks."""
    is_error: NotRequired[bool]
    """Whether the tool failed. The content should then say why."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class ServerToolUseBlockParam(TypedDict):
    """A call of a tool run by the API, handed back from an earlier reply."""

    type: Literal["server_tool_use"]
    id: str
    """Identifier of the call, to which the tool result refers."""
    name: Literal[
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
    ]
    """Name of the called tool."""
    input: Mapping[str, object]
    """Input of the tool."""
    caller: NotRequired[ToolUseCallerParam]
    """Who called the tool, which is the model unless stated otherwise."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class WebSearchResultBlockParam(TypedDict):
    """One result of a web search."""

    type: Literal["web_search_result"]
    url: str
    """Address of the page."""
    title: str
    """Title of the page."""
    page_age: NotRequired[str | None]
    """When the page was last changed, as far as known."""
    encrypted_content: str
    """Encrypted content of the page. It must be handed back unchanged."""


class WebSearchToolRequestErrorParam(TypedDict):
    """A web search that failed."""

    type: Literal["web_search_tool_result_error"]
    error_code: WebSearchToolResultErrorCode
    """Why it failed."""


WebSearchToolResultBlockParamContentParam: TypeAlias = (
    Iterable[WebSearchResultBlockParam] | WebSearchToolRequestErrorParam
)
"""The results found, or an error."""


class WebSearchToolResultBlockParam(TypedDict):
    """The outcome of a web search, handed back from an earlier reply."""

    type: Literal["web_search_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: WebSearchToolResultBlockParamContentParam
    """The results found, or an error."""
    caller: NotRequired[ToolUseCallerParam]
    """Who called the tool, which is the model unless stated otherwise."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class WebFetchToolResultErrorBlockParam(TypedDict):
    """A fetch that failed."""

    type: Literal["web_fetch_tool_result_error"]
    error_code: WebFetchToolResultErrorCode
    """Why it failed."""


class WebFetchBlockParam(TypedDict):
    """A page that was fetched."""

    type: Literal["web_fetch_result"]
    url: str
    """Address of the page."""
    content: DocumentBlockParam
    """The page as a document."""
    retrieved_at: NotRequired[str | None]
    """When the page was fetched, in ISO 8601."""


WebFetchToolResultBlockContentParam: TypeAlias = Union[WebFetchToolResultErrorBlockParam, WebFetchBlockParam]
"""The fetched page, or an error."""


class WebFetchToolResultBlockParam(TypedDict):
    """The outcome of fetching a page, handed back from an earlier reply."""

    type: Literal["web_fetch_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: WebFetchToolResultBlockContentParam
    """The fetched page, or an error."""
    caller: NotRequired[ToolUseCallerParam]
    """Who called the tool, which is the model unless stated otherwise."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class CodeExecutionToolResultErrorParam(TypedDict):
    """Code that could not be run."""

    type: Literal["code_execution_tool_result_error"]
    error_code: CodeExecutionToolResultErrorCode
    """Why it failed."""


class CodeExecutionOutputBlockParam(TypedDict):
    """A file that the code has made."""

    type: Literal["code_execution_output"]
    file_id: str
    """Identifier of the file."""


class CodeExecutionResultBlockParam(TypedDict):
    """The output of code that ran."""

    type: Literal["code_execution_result"]
    stdout: str
    """Standard output."""
    stderr: str
    """Standard error output."""
    return_code: int
    """Exit code. Zero means success."""
    content: Iterable[CodeExecutionOutputBlockParam]
    """Files that were made."""


class EncryptedCodeExecutionResultBlockParam(TypedDict):
    """The output of code that ran, with the standard output encrypted."""

    type: Literal["encrypted_code_execution_result"]
    encrypted_stdout: str
    """Encrypted standard output. It cannot be read, but belongs in the next request."""
    stderr: str
    """Standard error output."""
    return_code: int
    """Exit code. Zero means success."""
    content: Iterable[CodeExecutionOutputBlockParam]
    """Files that were made."""


CodeExecutionToolResultBlockParamContentParam: TypeAlias = Union[
    CodeExecutionToolResultErrorParam, CodeExecutionResultBlockParam, EncryptedCodeExecutionResultBlockParam
]
"""The output of the code, or an error."""


class CodeExecutionToolResultBlockParam(TypedDict):
    """The outcome of running code, handed back from an earlier reply."""

    type: Literal["code_execution_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: CodeExecutionToolResultBlockParamContentParam
    """The output of the code, or an error."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class BashCodeExecutionToolResultErrorParam(TypedDict):
    """A shell command that could not be run."""

    type: Literal["bash_code_execution_tool_result_error"]
    error_code: BashCodeExecutionToolResultErrorCode
    """Why it failed."""


class BashCodeExecutionOutputBlockParam(TypedDict):
    """A file that the command has made."""

    type: Literal["bash_code_execution_output"]
    file_id: str
    """Identifier of the file."""


class BashCodeExecutionResultBlockParam(TypedDict):
    """The output of a shell command that ran."""

    type: Literal["bash_code_execution_result"]
    stdout: str
    """Standard output."""
    stderr: str
    """Standard error output."""
    return_code: int
    """Exit code. Zero means success."""
    content: Iterable[BashCodeExecutionOutputBlockParam]
    """Files that were made."""


BashCodeExecutionToolResultBlockContentParam: TypeAlias = Union[
    BashCodeExecutionToolResultErrorParam, BashCodeExecutionResultBlockParam
]
"""The output of the command, or an error."""


class BashCodeExecutionToolResultBlockParam(TypedDict):
    """The outcome of a shell command, handed back from an earlier reply."""

    type: Literal["bash_code_execution_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: BashCodeExecutionToolResultBlockContentParam
    """The output of the command, or an error."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class TextEditorCodeExecutionToolResultErrorParam(TypedDict):
    """A file operation that failed."""

    type: Literal["text_editor_code_execution_tool_result_error"]
    error_code: TextEditorCodeExecutionToolResultErrorCode
    """Why it failed."""
    error_message: NotRequired[str | None]
    """Further explanation of the error, if there is one."""


class TextEditorCodeExecutionViewResultBlockParam(TypedDict):
    """The content of a file that was viewed."""

    type: Literal["text_editor_code_execution_view_result"]
    file_type: Literal["text", "image", "pdf"]
    """Kind of file."""
    content: str
    """The content of the file, or the part that was asked for."""
    start_line: NotRequired[int | None]
    """Number of the first line shown, counted from 1."""
    num_lines: NotRequired[int | None]
    """Number of lines shown."""
    total_lines: NotRequired[int | None]
    """Number of lines in the whole file."""


class TextEditorCodeExecutionCreateResultBlockParam(TypedDict):
    """A file that was written."""

    type: Literal["text_editor_code_execution_create_result"]
    is_file_update: bool
    """Whether the file existed before and was overwritten."""


class TextEditorCodeExecutionStrReplaceResultBlockParam(TypedDict):
    """A change made to a file."""

    type: Literal["text_editor_code_execution_str_replace_result"]
    lines: NotRequired[SequenceNotStr[str] | None]
    """Lines of the change, each marked as removed, added or kept."""
    old_start: NotRequired[int | None]
    """First changed line in the old file."""
    old_lines: NotRequired[int | None]
    """Number of lines that the change covers in the old file."""
    new_start: NotRequired[int | None]
    """First changed line in the new file."""
    new_lines: NotRequired[int | None]
    """Number of lines that the change covers in the new file."""


TextEditorCodeExecutionToolResultBlockContentParam: TypeAlias = Union[
    TextEditorCodeExecutionToolResultErrorParam,
    TextEditorCodeExecutionViewResultBlockParam,
    TextEditorCodeExecutionCreateResultBlockParam,
    TextEditorCodeExecutionStrReplaceResultBlockParam,
]
"""The result of the operation, or an error."""


class TextEditorCodeExecutionToolResultBlockParam(TypedDict):
    """The outcome of a file operation in the container, handed back from an earlier reply."""

    type: Literal["text_editor_code_execution_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: TextEditorCodeExecutionToolResultBlockContentParam
    """The result of the operation, or an error."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class ToolSearchToolResultErrorParam(TypedDict):
    """A search for tools that failed."""

    type: Literal["tool_search_tool_result_error"]
    error_code: ToolSearchToolResultErrorCode
    """Why it failed."""


class ToolSearchToolSearchResultBlockParam(TypedDict):
    """The tools that a search found."""

    type: Literal["tool_search_tool_search_result"]
    tool_references: Iterable[ToolReferenceBlockParam]
    """References to the tools, best match first."""


ToolSearchToolResultBlockContentParam: TypeAlias = Union[
    ToolSearchToolResultErrorParam, ToolSearchToolSearchResultBlockParam
]
"""The tools found, or an error."""


class ToolSearchToolResultBlockParam(TypedDict):
    """The outcome of a search for tools, handed back from an earlier reply."""

    type: Literal["tool_search_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: ToolSearchToolResultBlockContentParam
    """The tools found, or an error."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


class ContainerUploadBlockParam(TypedDict):
    """A file to be put into the container, where code execution can use it."""

    type: Literal["container_upload"]
    file_id: str
    """Identifier of the uploaded file."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this block."""


ContentBlockParam: TypeAlias = Union[
    TextBlockParam,
    ImageBlockParam,
    DocumentBlockParam,
    SearchResultBlockParam,
    ThinkingBlockParam,
    RedactedThinkingBlockParam,
    ToolUseBlockParam,
    ToolResultBlockParam,
    ServerToolUseBlockParam,
    WebSearchToolResultBlockParam,
    WebFetchToolResultBlockParam,
    CodeExecutionToolResultBlockParam,
    BashCodeExecutionToolResultBlockParam,
    TextEditorCodeExecutionToolResultBlockParam,
    ToolSearchToolResultBlockParam,
    ContainerUploadBlockParam,
]
"""One piece of the content of a message in a request."""


class MessageParam(TypedDict):
    """One message of the conversation."""

    role: Literal["user", "assistant"]
    """Who wrote the message."""
    content: str | Iterable[ContentBlockParam | ContentBlock]
    """Text of the message, or a list of content blocks. A plain string is short for a single text block."""


class MetadataParam(TypedDict):
    """Information about a request that is not shown to the model."""

    user_id: NotRequired[str | None]
    """Opaque identifier of the end user, used to trace abuse. Do not put a name, an address or other personal data
    here.
    """


class InputSchemaParamTyped(TypedDict):
    """The properties that are known by name."""

    type: Literal["object"]
    properties: NotRequired[Mapping[str, object] | None]
    """Schemas of the members, by name."""
    required: NotRequired[SequenceNotStr[str] | None]
    """Names of the members that must be present."""


InputSchemaParam: TypeAlias = InputSchemaParamTyped | Mapping[str, object]
"""JSON Schema of an object, the input of a tool. Other keywords of JSON Schema may be added."""


AllowedCaller: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"]
"""Who may call a tool, which is either the model itself (`direct`) or code that runs in the given version of the
code execution tool.
"""


JsonValue: TypeAlias = object
"""Any JSON value."""


class ToolParam(TypedDict):
    """A tool defined by the caller. When the model uses it, the caller runs it and sends the result back."""

    type: NotRequired[Literal["custom"] | None]
    """Kind of tool. It may be left out for a tool of the caller."""
    name: str
    """Name by which the model calls the tool."""
    description: NotRequired[str]
    """What the tool does, when to use it and what it returns. A detailed text makes for better calls."""
    input_schema: InputSchemaParam
    """JSON Schema of the input that the model has to supply."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the schema."""
    eager_input_streaming: NotRequired[bool | None]
    """Whether the input is streamed as soon as it is generated, before it is known to be valid JSON."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""
    input_examples: NotRequired[Iterable[Mapping[str, JsonValue]]]
    """Sample inputs that show the model how to call the tool. Each must match the schema."""


class ToolBash20250124Param(TypedDict):
    """A shell session. The caller runs the commands that the model asks for."""

    type: Literal["bash_20250124"]
    name: Literal["bash"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""
    input_examples: NotRequired[Iterable[Mapping[str, JsonValue]]]
    """Sample inputs that show the model how to call the tool."""


class CodeExecutionTool20250522Param(TypedDict):
    """Runs Python code in a container of the API."""

    type: Literal["code_execution_20250522"]
    name: Literal["code_execution"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class CodeExecutionTool20250825Param(TypedDict):
    """Runs shell commands and edits files in a container of the API."""

    type: Literal["code_execution_20250825"]
    name: Literal["code_execution"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class CodeExecutionTool20260120Param(TypedDict):
    """Runs code in a container of the API, with state that lasts from one call to the next."""

    type: Literal["code_execution_20260120"]
    name: Literal["code_execution"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class MemoryTool20250818Param(TypedDict):
    """A directory of notes that the model keeps from one conversation to the next. The caller stores the files."""

    type: Literal["memory_20250818"]
    name: Literal["memory"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""
    input_examples: NotRequired[Iterable[Mapping[str, JsonValue]]]
    """Sample inputs that show the model how to call the tool."""


class ToolTextEditor20250124Param(TypedDict):
    """An editor for text files, run by the caller. It can view, create, change and undo."""

    type: Literal["text_editor_20250124"]
    name: Literal["str_replace_editor"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""
    input_examples: NotRequired[Iterable[Mapping[str, JsonValue]]]
    """Sample inputs that show the model how to call the tool."""


class ToolTextEditor20250429Param(TypedDict):
    """An editor for text files, run by the caller. This version has no undo command."""

    type: Literal["text_editor_20250429"]
    name: Literal["str_replace_based_edit_tool"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""
    input_examples: NotRequired[Iterable[Mapping[str, JsonValue]]]
    """Sample inputs that show the model how to call the tool."""


class ToolTextEditor20250728Param(TypedDict):
    """An editor for text files, run by the caller. This version can limit how much of a file is viewed."""

    type: Literal["text_editor_20250728"]
    name: Literal["str_replace_based_edit_tool"]
    max_characters: NotRequired[int | None]
    """Most characters of a file to show when it is viewed. Without it files are shown whole."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""
    input_examples: NotRequired[Iterable[Mapping[str, JsonValue]]]
    """Sample inputs that show the model how to call the tool."""


class UserLocationParam(TypedDict):
    """Approximate location of the user."""

    type: Literal["approximate"]
    city: NotRequired[str | None]
    """City of the user."""
    region: NotRequired[str | None]
    """Region or state of the user."""
    country: NotRequired[str | None]
    """Country of the user, as a two-letter ISO 3166-1 code."""
    timezone: NotRequired[str | None]
    """Time zone of the user, by its IANA name."""


class WebSearchTool20250305Param(TypedDict):
    """Searches the web and gives the model results that it can cite."""

    type: Literal["web_search_20250305"]
    name: Literal["web_search"]
    max_uses: NotRequired[int | None]
    """Most searches in this request."""
    allowed_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains to which results are limited. The field cannot be combined with `blocked_domains`."""
    blocked_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains that never appear in results. The field cannot be combined with `allowed_domains`."""
    user_location: NotRequired[UserLocationParam | None]
    """Where the user is, for results of local interest."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class WebFetchTool20250910Param(TypedDict):
    """Fetches web pages and PDF files by their address."""

    type: Literal["web_fetch_20250910"]
    name: Literal["web_fetch"]
    max_uses: NotRequired[int | None]
    """Most fetches in this request."""
    allowed_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains that may be fetched from. The field cannot be combined with `blocked_domains`."""
    blocked_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains that are never fetched from. The field cannot be combined with `allowed_domains`."""
    max_content_tokens: NotRequired[int | None]
    """Approximate number of tokens at which the text of a page is cut."""
    citations: NotRequired[CitationsConfigParam | None]
    """Whether the model can cite what was fetched. Citations are off by default."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class WebSearchTool20260209Param(TypedDict):
    """Searches the web. In this version code can filter the results before they reach the model."""

    type: Literal["web_search_20260209"]
    name: Literal["web_search"]
    max_uses: NotRequired[int | None]
    """Most searches in this request."""
    allowed_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains to which results are limited. The field cannot be combined with `blocked_domains`."""
    blocked_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains that never appear in results. The field cannot be combined with `allowed_domains`."""
    user_location: NotRequired[UserLocationParam | None]
    """Where the user is, for results of local interest."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class WebFetchTool20260209Param(TypedDict):
    """Fetches web pages and PDF files. In this version code can filter them before they reach the model."""

    type: Literal["web_fetch_20260209"]
    name: Literal["web_fetch"]
    max_uses: NotRequired[int | None]
    """Most fetches in this request."""
    allowed_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains that may be fetched from. The field cannot be combined with `blocked_domains`."""
    blocked_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains that are never fetched from. The field cannot be combined with `allowed_domains`."""
    max_content_tokens: NotRequired[int | None]
    """Approximate number of tokens at which the text of a page is cut."""
    citations: NotRequired[CitationsConfigParam | None]
    """Whether the model can cite what was fetched. Citations are off by default."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class WebFetchTool20260309Param(TypedDict):
    """Fetches web pages and PDF files. In this version the use of cached copies can be turned off."""

    type: Literal["web_fetch_20260309"]
    name: Literal["web_fetch"]
    max_uses: NotRequired[int | None]
    """Most fetches in this request."""
    allowed_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains that may be fetched from. The field cannot be combined with `blocked_domains`."""
    blocked_domains: NotRequired[SequenceNotStr[str] | None]
    """Domains that are never fetched from. The field cannot be combined with `allowed_domains`."""
    max_content_tokens: NotRequired[int | None]
    """Approximate number of tokens at which the text of a page is cut."""
    use_cache: NotRequired[bool]
    """Whether a cached copy of a page may be used. Set it to false when only the present state will do."""
    citations: NotRequired[CitationsConfigParam | None]
    """Whether the model can cite what was fetched. Citations are off by default."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class ToolSearchToolBm25_20251119Param(TypedDict):
    """Lets the model find deferred tools by words, ranked with BM25."""

    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]
    name: Literal["tool_search_tool_bm25"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


class ToolSearchToolRegex20251119Param(TypedDict):
    """Lets the model find deferred tools by regular expressions."""

    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]
    name: Literal["tool_search_tool_regex"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at this tool."""
    strict: NotRequired[bool]
    """Whether the input that the model produces is guaranteed to match the interface of the tool."""
    allowed_callers: NotRequired[Iterable[AllowedCaller]]
    """Who may call the tool. By default only the model itself may."""
    defer_loading: NotRequired[bool]
    """Whether the definition is left out of the prompt until a tool search finds the tool."""


ToolUnionParam: TypeAlias = (
    ToolParam
    | ToolBash20250124Param
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | MemoryTool20250818Param
    | ToolTextEditor20250124Param
    | ToolTextEditor20250429Param
    | ToolTextEditor20250728Param
    | WebSearchTool20250305Param
    | WebFetchTool20250910Param
    | WebSearchTool20260209Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | ToolSearchToolBm25_20251119Param
    | ToolSearchToolRegex20251119Param
)


class ToolChoiceAutoParam(TypedDict):
    """The model decides whether to use tools."""

    type: Literal["auto"]
    disable_parallel_tool_use: NotRequired[bool]
    """Whether to limit the model to at most one tool call in the reply."""


class ToolChoiceAnyParam(TypedDict):
    """The model must use one of the tools, whichever fits."""

    type: Literal["any"]
    disable_parallel_tool_use: NotRequired[bool]
    """Whether to limit the model to exactly one tool call in the reply."""


class ToolChoiceToolParam(TypedDict):
    """The model must use one particular tool."""

    type: Literal["tool"]
    name: str
    """Name of the tool to use."""
    disable_parallel_tool_use: NotRequired[bool]
    """Whether to limit the model to exactly one tool call in the reply."""


class ToolChoiceNoneParam(TypedDict):
    """The model must not use any tool."""

    type: Literal["none"]


ToolChoiceParam: TypeAlias = Union[ToolChoiceAutoParam, ToolChoiceAnyParam, ToolChoiceToolParam, ToolChoiceNoneParam]
"""Whether the model may, must or must not use a tool."""


ThinkingDisplayMode: TypeAlias = Literal["summarized", "omitted"]
"""How thinking appears in the reply. With `summarized` thinking blocks hold a summary, with `omitted` their text
is empty and only the signature is sent.
"""


class ThinkingConfigEnabledParam(TypedDict):
    """Lets the model think within a budget of tokens."""

    type: Literal["enabled"]
    budget_tokens: int
    """Most tokens to spend on thinking, at least 1024. They count towards `max_tokens`, which must be larger."""
    display: NotRequired[ThinkingDisplayMode | None]
    """How thinking appears in the reply."""


class ThinkingConfigDisabledParam(TypedDict):
    """Makes the model answer without thinking first."""

    type: Literal["disabled"]


class ThinkingConfigAdaptiveParam(TypedDict):
    """Lets the model decide when to think and for how long."""

    type: Literal["adaptive"]
    display: NotRequired[ThinkingDisplayMode | None]
    """How thinking appears in the reply."""


ThinkingConfigParam: TypeAlias = Union[
    ThinkingConfigEnabledParam, ThinkingConfigDisabledParam, ThinkingConfigAdaptiveParam
]
"""How the model thinks before it answers, with a fixed budget, as it sees fit, or not at all."""


class JSONOutputFormatParam(TypedDict):
    """Makes the reply a JSON document that follows a schema."""

    type: Literal["json_schema"]
    schema: Mapping[str, object]
    """JSON Schema that the reply must satisfy."""


EffortLevel: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""How much effort the model puts into a reply, from short and cheap to as thorough as possible."""


class OutputConfigParam(TypedDict):
    """Settings for the form of the reply and the effort behind it."""

    format: NotRequired[JSONOutputFormatParam | None]
    """Form that the text of the reply must have. Without it the text is free."""
    effort: NotRequired[EffortLevel | None]
    """How thorough the model should be, which governs the number of tokens it spends."""


class MessageCreateParams(TypedDict):
    """The conversation to continue and the settings for the reply."""

    model: Model
    """Model that writes the reply."""
    messages: Iterable[MessageParam]
    """The conversation so far, oldest message first. If the last one is from the assistant, the reply continues
    it, where the model supports that.
    """
    max_tokens: int
    """Most tokens to generate. The model may stop earlier, and each model has its own upper limit."""
    system: NotRequired[str | Iterable[TextBlockParam]]
    """Instructions that apply to the whole conversation, such as a role, rules or background."""
    metadata: NotRequired[MetadataParam]
    """Information about the request that is not shown to the model."""
    stop_sequences: NotRequired[SequenceNotStr[str]]
    """Texts that end the generation when the model produces one of them. The reply then has the stop reason
    `stop_sequence`.
    """
    stream: NotRequired[bool]
    """Whether to send the reply as server-sent events while it is generated."""
    temperature: NotRequired[float]
    """Amount of randomness, from 0 for the most predictable choice of words to 1 for the most varied. Deprecated,
    since recent models accept only their default.
    """
    top_p: NotRequired[float]
    """Restricts the choice of each token to the most likely ones whose probabilities add up to this share.
    Deprecated; leave it out to use the default.
    """
    top_k: NotRequired[int]
    """Restricts the choice of each token to this many of the most likely ones. Deprecated; leave it out to use the
    default.
    """
    tools: NotRequired[Iterable[ToolUnionParam]]
    """Tools that the model may use, defined by the caller or provided by the API."""
    tool_choice: NotRequired[ToolChoiceParam]
    """Whether the model may, must or must not use a tool."""
    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """Capacity that may serve the request. With `auto` priority capacity is used where there is some, with
    `standard_only` never.
    """
    thinking: NotRequired[ThinkingConfigParam]
    """Whether and how much the model thinks before it answers."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at the last block of the request that can be cached, and moves it along as the
    conversation grows.
    """
    container: NotRequired[str | None]
    """Identifier of a container to reuse, so that code execution finds the files of an earlier request."""
    inference_geo: NotRequired[str | None]
    """Region in which the request must be processed. The setting of the workspace applies when it is absent."""
    output_config: NotRequired[OutputConfigParam]
    """Form of the reply and the effort to spend on it."""


MessageCountTokensToolParam: TypeAlias = (
    ToolParam
    | ToolBash20250124Param
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | MemoryTool20250818Param
    | ToolTextEditor20250124Param
    | ToolTextEditor20250429Param
    | ToolTextEditor20250728Param
    | WebSearchTool20250305Param
    | WebFetchTool20250910Param
    | WebSearchTool20260209Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | ToolSearchToolBm25_20251119Param
    | ToolSearchToolRegex20251119Param
)


class MessageCountTokensParams(TypedDict):
    """The input whose tokens are to be counted."""

    model: Model
    """Model for which to count; models divide text into tokens differently."""
    messages: Iterable[MessageParam]
    """The conversation, oldest message first."""
    system: NotRequired[str | Iterable[TextBlockParam]]
    """Instructions that apply to the whole conversation."""
    tools: NotRequired[Iterable[MessageCountTokensToolParam]]
    """Tools that the model may use; their definitions count as input."""
    tool_choice: NotRequired[ToolChoiceParam]
    """Whether the model may, must or must not use a tool."""
    thinking: NotRequired[ThinkingConfigParam]
    """Whether and how much the model thinks before it answers."""
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a cache breakpoint at the last block of the request that can be cached."""
    output_config: NotRequired[OutputConfigParam]
    """Form of the reply and the effort to spend on it."""


ToolChoice: TypeAlias = ToolChoiceParam
"""Another name for `ToolChoiceParam`."""
