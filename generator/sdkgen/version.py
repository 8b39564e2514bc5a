"""The version of the generator."""

VERSION = "0.1.0"
