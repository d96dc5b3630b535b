"""SplitMix64, and what is drawn with it: whole numbers below a bound, uniforms and sorted spacings.

The constants are those of Steele, Lea and Flood (2014), "Fast splittable pseudorandom number
generators", OOPSLA, as in Vigna's public domain splitmix64.c.
"""

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, seed):
        self.state = seed & MASK

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        """A whole number from 0 up to the bound, which is left out; all are equally likely."""
        limit = MASK - MASK % bound
        number = self.next()
        while number >= limit:
            number = self.next()
        return number % bound

    def uniform(self):
        """A number from 0 up to 1, which is left out, of 53 bits."""
        return (self.next() >> 11) * 2.0**-53

    def spacings(self, count):
        """A draw from the flat Dirichlet distribution: so many weights, with the sum 1."""
        cuts = [0.0, *sorted(self.uniform() for _ in range(count - 1)), 1.0]
        return [high - low for low, high in zip(cuts, cuts[1:])]

    def choice(self, items):
        return items[self.below(len(items))]


def nearest_rank(values, per_mille):
    """The smallest value that at least so many thousandths of the values do not exceed."""
    rank = max(-(-per_mille * len(values) // 1000), 1)
    return sorted(values)[rank - 1]
