namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>The words of a dictionary.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, WordEntry> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<WordEntry> _all = [];

    internal WordTable() => _bySpan = _first.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All entries in the order of the file.</summary>
    internal IReadOnlyList<WordEntry> All => _all;

    /// <summary>Whether an entry has a blank inside: only then word pairs are worth a look.</summary>
    internal bool HasPairs { get; private set; }

    internal void Reserve(int count)
    {
        _first.EnsureCapacity(count);
        _all.EnsureCapacity(count);
    }

    internal void Add(WordEntry entry)
    {
        HasPairs |= entry.Word.Contains(' ');
        _all.Add(entry);
        if (_first.TryAdd(entry.Word, entry))
            return;
        WordEntry last = _first[entry.Word];
        // What was only made for capitals gives way to a word that is really listed.
        if (entry.IsOnlyUpperCase)
            return;
        if (last.IsOnlyUpperCase)
        {
            _first[entry.Word] = entry;
            return;
        }

        while (last.Next is not null)
            last = last.Next;
        last.Next = entry;
    }

    internal WordEntry? Find(ReadOnlySpan<char> word) => _bySpan.TryGetValue(word, out WordEntry? entry) ? entry : null;
}
