"""What calls read: types of `client.messages`."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class CitationCharLocation(BaseModel):
    """A citation of a range of characters in a plain text document."""

    _unsent: ClassVar[frozenset[str]] = frozenset({"file_id"})

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
    file_id: str | None
    """Identifier of the cited file, if the document is an uploaded file."""


class CitationPageLocation(BaseModel):
    """A citation of pages of a PDF document."""

    _unsent: ClassVar[frozenset[str]] = frozenset({"file_id"})

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
    file_id: str | None
    """Identifier of the cited file, if the document is an uploaded file."""


class CitationContentBlockLocation(BaseModel):
    """A citation of blocks of a document made of content blocks."""

    _unsent: ClassVar[frozenset[str]] = frozenset({"file_id"})

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
    file_id: str | None
    """Identifier of the cited file, if the document is an uploaded file."""


class CitationsWebSearchResultLocation(BaseModel):
    """A citation of a web search result."""

    type: Literal["web_search_result_location"]
    cited_text: str
    """The cited text."""
    url: str
    """Address of the cited page."""
    title: str | None
    """Title of the cited page."""
    encrypted_index: str
    """Opaque reference to the place in the result. Keep it for the next request."""


class CitationsSearchResultLocation(BaseModel):
    """A citation of a search result that the request supplied."""

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


class UnknownTextCitation(UnknownVariant):
    """A variant of `TextCitation` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


TextCitation: TypeAlias = Annotated[
    Union[
        CitationCharLocation,
        CitationPageLocation,
        CitationContentBlockLocation,
        CitationsWebSearchResultLocation,
        CitationsSearchResultLocation,
        UnknownTextCitation,
    ],
    OneOf("type"),
]


class TextBlock(BaseModel):
    """A piece of text."""

    type: Literal["text"]
    text: str
    """The text."""
    citations: list[TextCitation] | None
    """Sources that the text cites. The kind of citation follows the kind of source."""


class ThinkingBlock(BaseModel):
    """What the model thought before it went on."""

    type: Literal["thinking"]
    thinking: str
    """The thinking, or a summary of it. It is empty when thinking is omitted from display."""
    signature: str
    """Opaque proof that the thinking comes from the model. Keep it for the next request."""


class RedactedThinkingBlock(BaseModel):
    """Thinking that is encrypted. It cannot be read, but belongs in the next request."""

    type: Literal["redacted_thinking"]
    data: str
    """The encrypted thinking."""


class DirectCaller(BaseModel):
    """The model called the tool itself."""

    type: Literal["direct"]


class ServerToolCaller(BaseModel):
    """Code in the code execution tool of August 2025 called the tool."""

    type: Literal["code_execution_20250825"]
    tool_id: str
    """Identifier of the code execution call."""


class ServerToolCaller20260120(BaseModel):
    """Code in the code execution tool of January 2026 called the tool."""

    type: Literal["code_execution_20260120"]
    tool_id: str
    """Identifier of the code execution call."""


class UnknownToolUseCaller(UnknownVariant):
    """A variant of `ToolUseCaller` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ToolUseCaller: TypeAlias = Annotated[
    Union[DirectCaller, ServerToolCaller, ServerToolCaller20260120, UnknownToolUseCaller],
    OneOf("type"),
]
"""Who called the tool, which is the model unless stated otherwise."""


class ToolUseBlock(BaseModel):
    """A call of a tool, which the caller has to run."""

    type: Literal["tool_use"]
    id: str
    """Identifier of the call, to be given with the tool result."""
    name: str
    """Name of the tool to run."""
    input: dict[str, object]
    """Input for the tool."""
    caller: ToolUseCaller
    """Who called the tool, which is the model unless stated otherwise."""


class ServerToolUseBlock(BaseModel):
    """A call of a tool that the API runs. The result follows in the same reply."""

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
    input: dict[str, object]
    """Input of the tool."""
    caller: ToolUseCaller
    """Who called the tool, which is the model unless stated otherwise."""


WebSearchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"
]
"""Why a web search failed."""


class WebSearchToolResultError(BaseModel):
    """A web search that failed."""

    type: Literal["web_search_tool_result_error"]
    error_code: WebSearchToolResultErrorCode
    """Why it failed."""


class WebSearchResultBlock(BaseModel):
    """One result of a web search."""

    type: Literal["web_search_result"]
    url: str
    """Address of the page."""
    title: str
    """Title of the page."""
    page_age: str | None
    """When the page was last changed, as far as known."""
    encrypted_content: str
    """Encrypted content of the page. Keep it for the next request."""


WebSearchToolResultBlockContent: TypeAlias = WebSearchToolResultError | list[WebSearchResultBlock]
"""The results found, or an error."""


class WebSearchToolResultBlock(BaseModel):
    """The outcome of a web search."""

    type: Literal["web_search_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: WebSearchToolResultBlockContent
    """The results found, or an error."""
    caller: ToolUseCaller
    """Who called the tool, which is the model unless stated otherwise."""


WebFetchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input",
    "url_too_long",
    "url_not_allowed",
    "url_not_accessible",
    "unsupported_content_type",
    "too_many_requests",
    "max_uses_exceeded",
    "unavailable",
]
"""Why a page could not be fetched."""


class WebFetchToolResultErrorBlock(BaseModel):
    """A fetch that failed."""

    type: Literal["web_fetch_tool_result_error"]
    error_code: WebFetchToolResultErrorCode
    """Why it failed."""


class Base64PDFSource(BaseModel):
    """A PDF file sent within the request."""

    type: Literal["base64"]
    media_type: Literal["application/pdf"]
    """Always PDF."""
    data: str
    """The bytes of the file in base64."""


class PlainTextSource(BaseModel):
    """A document given as plain text."""

    type: Literal["text"]
    media_type: Literal["text/plain"]
    """Always plain text."""
    data: str
    """The text of the document."""


class UnknownDocumentBlockSource(UnknownVariant):
    """A variant of `DocumentBlockSource` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


DocumentBlockSource: TypeAlias = Annotated[
    Union[Base64PDFSource, PlainTextSource, UnknownDocumentBlockSource],
    OneOf("type"),
]
"""The content of the document."""


class CitationsConfig(BaseModel):
    """Settings for citations of a document."""

    enabled: bool
    """Whether the model may cite the document."""


class DocumentBlock(BaseModel):
    """A document that a tool of the API has fetched."""

    type: Literal["document"]
    source: DocumentBlockSource
    """The content of the document."""
    title: str | None
    """Title of the document."""
    citations: CitationsConfig | None
    """Settings for citations of the document."""


class WebFetchBlock(BaseModel):
    """A page that was fetched."""

    type: Literal["web_fetch_result"]
    url: str
    """Address of the page."""
    content: DocumentBlock
    """The page as a document."""
    retrieved_at: str | None
    """When the page was fetched, in ISO 8601."""


class UnknownWebFetchToolResultBlockContent(UnknownVariant):
    """A variant of `WebFetchToolResultBlockContent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


WebFetchToolResultBlockContent: TypeAlias = Annotated[
    Union[WebFetchToolResultErrorBlock, WebFetchBlock, UnknownWebFetchToolResultBlockContent],
    OneOf("type"),
]
"""The fetched page, or an error."""


class WebFetchToolResultBlock(BaseModel):
    """The outcome of fetching a page."""

    type: Literal["web_fetch_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: WebFetchToolResultBlockContent
    """The fetched page, or an error."""
    caller: ToolUseCaller
    """Who called the tool, which is the model unless stated otherwise."""


CodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
"""Why code could not be run."""


class CodeExecutionToolResultError(BaseModel):
    """Code that could not be run."""

    type: Literal["code_execution_tool_result_error"]
    error_code: CodeExecutionToolResultErrorCode
    """Why it failed."""


class CodeExecutionOutputBlock(BaseModel):
    """A file that the code has made."""

    type: Literal["code_execution_output"]
    file_id: str
    """Identifier of the file, with which it can be downloaded."""


class CodeExecutionResultBlock(BaseModel):
    """The output of code that ran."""

    type: Literal["code_execution_result"]
    stdout: str
    """Standard output."""
    stderr: str
    """Standard error output."""
    return_code: int
    """Exit code. Zero means success."""
    content: list[CodeExecutionOutputBlock]
    """Files that were made."""


class EncryptedCodeExecutionResultBlock(BaseModel):
    """The output of code that ran, with the standard output encrypted."""

    type: Literal["encrypted_code_execution_result"]
    encrypted_stdout: str
    """Encrypted standard output. It cannot be read, but belongs in the next request."""
    stderr: str
    """Standard error output."""
    return_code: int
    """Exit code. Zero means success."""
    content: list[CodeExecutionOutputBlock]
    """Files that were made."""


class UnknownCodeExecutionToolResultBlockContent(UnknownVariant):
    """A variant of `CodeExecutionToolResultBlockContent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


CodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Union[
        CodeExecutionToolResultError,
        CodeExecutionResultBlock,
        EncryptedCodeExecutionResultBlock,
        UnknownCodeExecutionToolResultBlockContent,
    ],
    OneOf("type"),
]
"""The output of the code, or an error."""


class CodeExecutionToolResultBlock(BaseModel):
    """The outcome of running code."""

    type: Literal["code_execution_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: CodeExecutionToolResultBlockContent
    """The output of the code, or an error."""


BashCodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"
]
"""Why a shell command could not be run."""


class BashCodeExecutionToolResultError(BaseModel):
    """A shell command that could not be run."""

    type: Literal["bash_code_execution_tool_result_error"]
    error_code: BashCodeExecutionToolResultErrorCode
    """Why it failed."""


class BashCodeExecutionOutputBlock(BaseModel):
    """A file that the command has made."""

    type: Literal["bash_code_execution_output"]
    file_id: str
    """Identifier of the file, with which it can be downloaded."""


class BashCodeExecutionResultBlock(BaseModel):
    """The output of a shell command that ran."""

    type: Literal["bash_code_execution_result"]
    stdout: str
    """Standard output."""
    stderr: str
    """Standard error output."""
    return_code: int
    """Exit code. Zero means success."""
    content: list[BashCodeExecutionOutputBlock]
    """Files that were made."""


class UnknownBashCodeExecutionToolResultBlockContent(UnknownVariant):
    """A variant of `BashCodeExecutionToolResultBlockContent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


BashCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Union[
        BashCodeExecutionToolResultError, BashCodeExecutionResultBlock, UnknownBashCodeExecutionToolResultBlockContent
    ],
    OneOf("type"),
]
"""The output of the command, or an error."""


class BashCodeExecutionToolResultBlock(BaseModel):
    """The outcome of a shell command."""

    type: Literal["bash_code_execution_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: BashCodeExecutionToolResultBlockContent
    """The output of the command, or an error."""


TextEditorCodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"
]
"""Why a file operation failed."""


class TextEditorCodeExecutionToolResultError(BaseModel):
    """A file operation that failed."""

    type: Literal["text_editor_code_execution_tool_result_error"]
    error_code: TextEditorCodeExecutionToolResultErrorCode
    """Why it failed."""
    error_message: str | None
    """Further explanation of the error, if there is one."""


class TextEditorCodeExecutionViewResultBlock(BaseModel):
    """The content of a file that was viewed."""

    type: Literal["text_editor_code_execution_view_result"]
    file_type: Literal["text", "image", "pdf"]
    """Kind of file."""
    content: str
    """The content of the file, or the part that was asked for."""
    start_line: int | None
    """Number of the first line shown, counted from 1."""
    num_lines: int | None
    """Number of lines shown."""
    total_lines: int | None
    """Number of lines in the whole file."""


class TextEditorCodeExecutionCreateResultBlock(BaseModel):
    """A file that was written."""

    type: Literal["text_editor_code_execution_create_result"]
    is_file_update: bool
    """Whether the file existed before and was overwritten."""


class TextEditorCodeExecutionStrReplaceResultBlock(BaseModel):
    """A change made to a file."""

    type: Literal["text_editor_code_execution_str_replace_result"]
    lines: list[str] | None
    """Lines of the change, each marked as removed, added or kept."""
    old_start: int | None
    """First changed line in the old file."""
    old_lines: int | None
    """Number of lines that the change covers in the old file."""
    new_start: int | None
    """First changed line in the new file."""
    new_lines: int | None
    """Number of lines that the change covers in the new file."""


class UnknownTextEditorCodeExecutionToolResultBlockContent(UnknownVariant):
    """A variant of `TextEditorCodeExecutionToolResultBlockContent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


TextEditorCodeExecutionToolResultBlockContent: TypeAlias = Annotated[
    Union[
        TextEditorCodeExecutionToolResultError,
        TextEditorCodeExecutionViewResultBlock,
        TextEditorCodeExecutionCreateResultBlock,
        TextEditorCodeExecutionStrReplaceResultBlock,
        UnknownTextEditorCodeExecutionToolResultBlockContent,
    ],
    OneOf("type"),
]
"""The result of the operation, or an error."""


class TextEditorCodeExecutionToolResultBlock(BaseModel):
    """The outcome of a file operation in the container."""

    type: Literal["text_editor_code_execution_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: TextEditorCodeExecutionToolResultBlockContent
    """The result of the operation, or an error."""


ToolSearchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
"""Why a search for tools failed."""


class ToolSearchToolResultError(BaseModel):
    """A search for tools that failed."""

    _unsent: ClassVar[frozenset[str]] = frozenset({"error_message"})

    type: Literal["tool_search_tool_result_error"]
    error_code: ToolSearchToolResultErrorCode
    """Why it failed."""
    error_message: str | None
    """Further explanation of the error, if there is one."""


class ToolReferenceBlock(BaseModel):
    """A tool that was found by a search."""

    type: Literal["tool_reference"]
    tool_name: str
    """Name of the tool."""


class ToolSearchToolSearchResultBlock(BaseModel):
    """The tools that a search found."""

    type: Literal["tool_search_tool_search_result"]
    tool_references: list[ToolReferenceBlock]
    """References to the tools, best match first."""


class UnknownToolSearchToolResultBlockContent(UnknownVariant):
    """A variant of `ToolSearchToolResultBlockContent` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ToolSearchToolResultBlockContent: TypeAlias = Annotated[
    Union[ToolSearchToolResultError, ToolSearchToolSearchResultBlock, UnknownToolSearchToolResultBlockContent],
    OneOf("type"),
]
"""The tools found, or an error."""


class ToolSearchToolResultBlock(BaseModel):
    """The outcome of a search for tools."""

    type: Literal["tool_search_tool_result"]
    tool_use_id: str
    """Identifier of the tool call that led to this result."""
    content: ToolSearchToolResultBlockContent
    """The tools found, or an error."""


class ContainerUploadBlock(BaseModel):
    """A file that was put into the container."""

    type: Literal["container_upload"]
    file_id: str
    """Identifier of the file."""


class UnknownContentBlock(UnknownVariant):
    """A variant of `ContentBlock` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ContentBlock: TypeAlias = Annotated[
    Union[
        TextBlock,
        ThinkingBlock,
        RedactedThinkingBlock,
        ToolUseBlock,
        ServerToolUseBlock,
        WebSearchToolResultBlock,
        WebFetchToolResultBlock,
        CodeExecutionToolResultBlock,
        BashCodeExecutionToolResultBlock,
        TextEditorCodeExecutionToolResultBlock,
        ToolSearchToolResultBlock,
        ContainerUploadBlock,
        UnknownContentBlock,
    ],
    OneOf("type"),
]
"""One piece of the content of a reply."""


Model: TypeAlias = (
    str
    | Literal[
        "claude-opus-4-7",
        "claude-mythos-preview",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
        "claude-opus-4-1",
        "claude-opus-4-1-20250805",
        "claude-opus-4-0",
        "claude-opus-4-20250514",
        "claude-sonnet-4-0",
        "claude-sonnet-4-20250514",
        "claude-3-haiku-20240307",
    ]
)
"""Identifier of a model. Known models are listed; any other identifier is passed on as it is."""


StopReason: TypeAlias = Literal["end_turn", "max_tokens", "stop_sequence", "tool_use", "pause_turn", "refusal"]
"""Why the model stopped. It came to its end (`end_turn`), reached the limit (`max_tokens`), produced a stop
sequence (`stop_sequence`), waits for tool results (`tool_use`), paused a long turn that can be continued by
sending the reply back (`pause_turn`), or declined (`refusal`).
"""


class RefusalStopDetails(BaseModel):
    """Why the model refused to go on."""

    type: Literal["refusal"]
    category: Literal["cyber", "bio"] | None
    """Area of policy that led to the refusal, if one is named."""
    explanation: str | None
    """Explanation for people. Its wording may change at any time."""


class CacheCreation(BaseModel):
    """Input tokens written to the cache, by their time to live."""

    ephemeral_5m_input_tokens: int
    """Tokens cached for five minutes."""
    ephemeral_1h_input_tokens: int
    """Tokens cached for one hour."""


class ServerToolUsage(BaseModel):
    """How often tools of the API were used."""

    web_search_requests: int
    """Number of web searches."""
    web_fetch_requests: int
    """Number of fetched pages."""


class Usage(BaseModel):
    """Tokens that the request has used. The whole input is the sum of `input_tokens` and the two counts for the
    cache.
    """

    input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""
    output_tokens: int
    """Tokens that were generated, thinking included."""
    cache_creation_input_tokens: int | None
    """Input tokens that were written to the cache."""
    cache_read_input_tokens: int | None
    """Input tokens that were read from the cache."""
    cache_creation: CacheCreation | None
    """Input tokens written to the cache, by their time to live."""
    server_tool_use: ServerToolUsage | None
    """How often tools of the API were used."""
    service_tier: Literal["standard", "priority", "batch"] | None
    """Capacity that served the request."""
    inference_geo: str | None
    """Region in which the request was processed."""


class Container(BaseModel):
    """A container in which code ran."""

    id: str
    """Identifier of the container. Pass it in a later request to use the same files again."""
    expires_at: datetime
    """When the container is removed."""


class Message(BaseModel):
    """A reply of the model."""

    id: str
    """Identifier of the message."""
    type: Literal["message"]
    role: Literal["assistant"]
    """Always the assistant."""
    content: list[ContentBlock]
    """What the model has produced, in order. It may be empty."""
    model: Model
    """Model that wrote the message."""
    stop_reason: StopReason | None
    """Why the model stopped. In the first event of a stream it is null."""
    stop_sequence: str | None
    """The stop sequence that ended the message, if one did."""
    stop_details: RefusalStopDetails | None
    """More about the reason to stop, when the model refused."""
    usage: Usage
    """Tokens used and billed."""
    container: Container | None
    """The container that code execution used in this request, if any."""


class MessageTokensCount(BaseModel):
    """The size of an input."""

    input_tokens: int
    """Number of input tokens, with system prompt and tools included."""


ModelParam: TypeAlias = Model
"""Another name for `Model`."""
