"""Logging, under the package's name and without secrets."""

from __future__ import annotations

import logging
import os

import httpx2

from .redaction import safe_headers, safe_url

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def logger_of(name: str, env: str) -> logging.Logger:
    """The package's logger; the environment variable `env` turns it on, with `debug` or `info`."""
    logger = logging.getLogger(name)
    level = _LEVELS.get(os.environ.get(env, "").strip().lower())
    if level is not None:
        logger.setLevel(level)
        if not logger.hasHandlers():
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("[%(asctime)s %(name)s %(levelname)s] %(message)s"))
            logger.addHandler(handler)
    return logger


def log_request(logger: logging.Logger, request: httpx2.Request) -> None:
    """Says, at `debug`, what is about to be sent."""
    if logger.isEnabledFor(logging.DEBUG):
        size = request.headers.get("content-length", "unknown")
        url, headers = safe_url(request.url), safe_headers(request.headers)
        logger.debug("Sending %s %s, body of %s bytes, headers %s", request.method, url, size, headers)


def log_response(logger: logging.Logger, request: httpx2.Request, response: httpx2.Response) -> None:
    """Says, at `info`, what came; at `debug` with its headers."""
    if logger.isEnabledFor(logging.INFO):
        status = f"{response.status_code} {response.reason_phrase}"
        logger.info("HTTP %s %s: %s", request.method, safe_url(request.url), status)
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("Received headers %s", safe_headers(response.headers))


def log_failure(logger: logging.Logger, request: httpx2.Request, error: Exception) -> None:
    """Says, at `info`, that no complete answer came."""
    logger.info("HTTP %s %s: %s", request.method, safe_url(request.url), type(error).__name__)


def log_retry(logger: logging.Logger, delay: float, retry: int, max_retries: int) -> None:
    """Says, at `info`, that there will be another attempt."""
    logger.info("Retry %d of %d in %.2f seconds", retry, max_retries, delay)
