namespace EditorialLint.Language.Lexicons;

/// <summary>A fixed set of words that is asked about every word of a text: most are turned down at the first look.</summary>
/// <remarks>Open addressing, at most a quarter full, hashed by length and three characters; built in microseconds.</remarks>
internal sealed class WordSet
{
    private readonly string?[] _slots;

    internal WordSet(params ReadOnlySpan<string> words)
    {
        _slots = new string?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Length * 4)];
        foreach (string word in words)
        {
            int slot = SlotOf(word);
            while (_slots[slot] is { } other && !string.Equals(other, word, StringComparison.Ordinal))
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = word;
        }
    }

    internal bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return false;
        for (int slot = SlotOf(word); _slots[slot] is { } known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (word.SequenceEqual(known))
                return true;
        }

        return false;
    }

    private int SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = (((uint)word[0] * 31) + word[^1]) * 31;
        hash = (hash + word[word.Length / 2]) * 31;
        return (int)(((hash + (uint)word.Length) * 0x9E3779B1u) >> 12) & (_slots.Length - 1);
    }
}
