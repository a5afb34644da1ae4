namespace EditorialLint.Language.Lexicons;

/// <summary>A fixed set of words that is asked about every word of a text: most are turned down at the first look.</summary>
/// <remarks>Open addressing, at most a quarter full, hashed by length and three characters; built in microseconds.</remarks>
internal sealed class WordSet
{
    private readonly string[] _words;

    // Numbers of words, from 1; 0 for none. A quarter of the memory that references would take, and all of it is touched.
    private readonly ushort[] _slots;

    /// <summary>Makes a set.</summary>
    /// <param name="words">The words, at most 65,535. The set keeps the array.</param>
    internal WordSet(params string[] words)
    {
        _words = words;
        _slots = new ushort[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Length * 4)];
        for (int i = 0; i < words.Length; i++)
        {
            int slot = SlotOf(words[i]);
            while (_slots[slot] is not 0 and ushort other && !string.Equals(_words[other - 1], words[i], StringComparison.Ordinal))
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = checked((ushort)(i + 1));
        }
    }

    internal bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return false;
        for (int slot = SlotOf(word); _slots[slot] is not 0 and ushort known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (word.SequenceEqual(_words[known - 1]))
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
