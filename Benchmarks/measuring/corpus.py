"""The files that everything is measured on."""

SIDE_BY_SIDE = 1200


class Corpus:
    """A folder that the generator filled: one case of 25 findings, of 1 MB, of 100 MB, and 20,000."""

    def __init__(self, folder):
        self.small = folder / "small.yaml"
        self.medium = folder / "medium.yaml"
        self.large = folder / "large.yaml"
        self.offices = folder / "offices"

    @property
    def missing(self):
        return [
            path for path in (self.small, self.medium, self.large, self.offices) if not path.exists()
        ]

    def some_offices(self):
        """As many offices as a page is still read with."""
        return sorted(self.offices.iterdir())[:SIDE_BY_SIDE]

    def halves(self, folder):
        """Two lists of every other office each, so that both are as much work."""
        offices = sorted(self.offices.iterdir())
        lists = []
        for half in range(2):
            path = folder / f"half-{half + 1}.txt"
            path.write_text("".join(f"{office}\n" for office in offices[half::2]))
            lists.append(path)
        return lists


def read_once(paths):
    """Reads files, so that no measurement pays for the disk."""
    for path in paths:
        with open(path, "rb") as file:
            while file.read(1 << 20):
                pass
