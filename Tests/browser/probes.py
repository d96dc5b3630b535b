"""What the scripts that are run in a page have in common."""

# A name for an element that a reader of a failure finds again in the source.
NAMED = """
const named = element => {
  const own = element.tagName.toLowerCase()
    + (element.id ? "#" + element.id : "")
    + [...element.classList].map(name => "." + name).join("");
  const around = element.id ? null : element.parentElement?.closest("[id]");
  const text = element.textContent.trim().replace(/\\s+/g, " ").slice(0, 40);
  return (around ? "#" + around.id + " " : "") + own + (text ? ` "${text}"` : "");
};
const seen = element => element.checkVisibility() && element.getClientRects().length > 0;
"""


def probe(body):
    """A function for the page, from its body; its one argument is called `given`."""
    return f"given => {{ {NAMED} {body} }}"
