"""Webhooks of generated packages: what is read, and how it is reached in both colours and without a client."""

from __future__ import annotations

import base64
import hashlib
import hmac
import importlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from tests.golden.case import CASES, Case
from tests.golden.installed import importable, write

from sdkgen.folders import TEMPLATES
from sdkgen.pipeline import Run

TAGGED, UNTAGGED = Case(CASES / "webhooks"), Case(CASES / "webhooks-untagged")
KEY = b"a key of the tests, and of no one else"
SECRET = f"whsec_{base64.b64encode(KEY).decode()}"
BORN = '{"type": "dog.born", "data": {"name": "Rex"}}'


@pytest.fixture
def kennel(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The package of a case, with the secret in the environment."""
    case: Case = getattr(request, "param", TAGGED)
    write(case.produced(case.specs[0]), tmp_path)
    (tmp_path / case.package / "_runtime").symlink_to(TEMPLATES / "python" / "runtime")
    monkeypatch.setenv("KENNEL_WEBHOOK_SECRET", SECRET)
    with importable(tmp_path, case.package):
        yield importlib.import_module(case.package)


def signed(body: str) -> dict[str, str]:
    sent = str(int(time.time()))
    digest = hmac.digest(KEY, f"msg_1.{sent}.{body}".encode(), hashlib.sha256)
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"Webhook-Id": "msg_1", "Webhook-Timestamp": sent, "Webhook-Signature": signature}


def test_each_event_has_its_type(kennel: ModuleType) -> None:
    for body, type_ in (
        (BORN, kennel.types.DogBorn),
        ('{"type": "dog.left", "reason": "a cat"}', kennel.types.DogLeftWebhookEvent),
        ('{"type": "ping"}', kennel.types.PingWebhookEvent),
        ('{"type": "dog.flew"}', kennel.types.UnknownWebhookEvent),
    ):
        assert type(kennel.webhooks.unwrap(body, signed(body))) is type_
    assert kennel.webhooks.unwrap(BORN, signed(BORN)).data.name == "Rex"


@pytest.mark.parametrize("name", ["Kennel", "AsyncKennel"])
def test_clients_of_both_colours_have_them(kennel: ModuleType, name: str) -> None:
    webhooks = getattr(kennel, name)().webhooks
    assert type(webhooks.unwrap(BORN, signed(BORN), secret=SECRET)) is kennel.types.DogBorn
    webhooks.verify(BORN, signed(BORN))
    with pytest.raises(kennel.webhooks.WebhookVerificationError) as caught:
        webhooks.unwrap(BORN + " ", signed(BORN))
    assert isinstance(caught.value, kennel.errors.KennelError)


@pytest.mark.parametrize("name", ["Kennel", "AsyncKennel"])
def test_they_are_as_strict_as_the_client_and_tell_what_it_tells(kennel: ModuleType, name: str) -> None:
    told: list[object] = []
    client = getattr(kennel, name)(on_unknown=told.append)
    flew = '{"type": "dog.flew"}'
    client.webhooks.unwrap(flew, signed(flew))
    client.with_options(on_unknown=None).webhooks.unwrap(flew, signed(flew))
    assert len(told) == 1
    with pytest.raises(kennel.APIResponseValidationError):
        client.with_options(_strict_response_validation=True).webhooks.unwrap(flew, signed(flew))


@pytest.mark.parametrize("kennel", [UNTAGGED], indirect=True)
def test_a_resource_of_the_name_keeps_it(kennel: ModuleType) -> None:
    assert type(kennel.Kennel().webhooks) is kennel.resources.Webhooks
    event = kennel.webhooks.unwrap('{"name": "Rex"}', signed('{"name": "Rex"}'), secret=SECRET)
    assert type(event) is kennel.types.BornWebhookEvent
    assert kennel.webhooks.unwrap("[1, 2]", signed("[1, 2]"), secret=SECRET) == [1, 2]
    with pytest.raises(kennel.MissingCredentialsError):
        kennel.webhooks.verify("[1]", signed("[1]"))


def test_the_example_of_the_readme_runs(kennel: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = (one for one in TAGGED.examples if "webhooks" in one)
    names: dict[str, object] = {"body": BORN.encode(), "headers": signed(BORN)}
    exec(f"{example}\nreceive(body, {{}})\nreceive(body, headers)", names)
    refused, read = capsys.readouterr().out.splitlines()
    assert refused.startswith("not to be believed: The webhook has no header")
    assert "Rex" in read


def test_a_client_imports_none_of_it(kennel: ModuleType) -> None:
    code = (
        "import sys, kennel; client = kennel.Kennel(); client.dogs; "
        "print([one for one in sys.modules if one.startswith('kennel') and one.endswith(('.webhooks', 'events'))])"
    )
    folder = Path(str(kennel.__file__)).parents[1]
    found = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert found.stdout == "['kennel.webhooks']\n", "only the lazy table"


def test_a_part_of_an_sdk_has_none() -> None:
    run = Run(TAGGED.specs[0], TAGGED.folder / "sdk.yaml", only=["dogs"])
    assert run.api.webhooks is not None
    paths = {file.path.as_posix() for file in run.package.files}
    assert "kennel/resources/dogs.py" in paths
    assert not [path for path in paths if path.startswith("kennel/webhooks")]
    assert "Webhook" not in run.tree[next(path for path in run.tree if path.name == "_client.py")]
