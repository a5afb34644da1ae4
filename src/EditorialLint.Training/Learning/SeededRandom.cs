namespace EditorialLint.Training.Learning;

/// <summary>SplitMix64: the same numbers on every machine and runtime.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    internal ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0, below the limit.</summary>
    internal int Next(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>From 0, below 1.</summary>
    internal double NextFraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    internal void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
