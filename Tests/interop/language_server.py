"""Speaks with yaml-language-server, the program with which editors complete and explain keys."""

import json
import os
import subprocess


class LanguageServer:
    """A server that is told of one file at a time."""

    def __init__(self, server):
        self.process = subprocess.Popen(
            ["node", str(server), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.number = 0
        self.problems = {}
        capabilities = {"textDocument": {"completion": {}, "hover": {}}}
        self.ask("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": capabilities})
        self.tell("initialized", {})
        yaml = {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}
        self.tell("workspace/didChangeConfiguration", {"settings": {"yaml": yaml}})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()

    def open(self, uri, text):
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})

    def completions(self, uri, line, character):
        """What may be written at a place: for each word what is said of it."""
        found = self.ask("textDocument/completion", at(uri, line, character))
        return {item["label"]: item.get("documentation", "") for item in found["items"]}

    def explanation(self, uri, line, character):
        """What is said of the word at a place."""
        found = self.ask("textDocument/hover", at(uri, line, character))
        contents = found["contents"] if found else []
        return "".join(contents if isinstance(contents, list) else [contents["value"]])

    def problems_of(self, uri):
        """What the server has against a file that it was told of."""
        while uri not in self.problems:
            self.take()
        return self.problems[uri]

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.take()
            if message.get("id") == self.number and "method" not in message:
                return message["result"]

    def take(self):
        """Reads a message, and answers it where the server asks something."""
        message = self.receive()
        if message.get("method") == "textDocument/publishDiagnostics":
            self.problems[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            self.send({"id": message["id"], "result": None})
        return message

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while line := self.process.stdout.readline().strip():
            name, value = line.split(b":", 1)
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError("the language server ended")
        return json.loads(self.process.stdout.read(length))


def at(uri, line, character):
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
