"""A compiler from an OpenAPI document to a typed Python SDK."""
