namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>The affixes of one end of words, by what they add and by flag.</summary>
internal sealed class AffixIndex
{
    private readonly Dictionary<string, List<Affix>> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<Affix>> _byFlag = [];
    private int _longest;

    internal void Add(Affix affix)
    {
        if (!_byText.TryGetValue(affix.Add, out List<Affix>? same))
            _byText.Add(affix.Add, same = []);
        same.Add(affix);
        if (!_byFlag.TryGetValue(affix.Flag, out List<Affix>? block))
            _byFlag.Add(affix.Flag, block = []);
        block.Add(affix);
        _longest = Math.Max(_longest, affix.Add.Length);
    }

    internal bool Has(char flag) => _byFlag.ContainsKey(flag);

    internal IReadOnlyList<Affix> WithFlag(char flag) => _byFlag.TryGetValue(flag, out List<Affix>? block) ? block : [];

    /// <summary>The affixes that a word may begin with, the shortest first.</summary>
    internal IEnumerable<Affix> AtStart(string word)
    {
        for (int length = 0; length <= Math.Min(_longest, word.Length); length++)
        {
            foreach (Affix affix in Find(word.AsSpan(0, length)))
                yield return affix;
        }
    }

    /// <summary>The affixes that a word may end in, the shortest first.</summary>
    internal IEnumerable<Affix> AtEnd(string word)
    {
        for (int length = 0; length <= Math.Min(_longest, word.Length); length++)
        {
            foreach (Affix affix in Find(word.AsSpan(word.Length - length)))
                yield return affix;
        }
    }

    private List<Affix> Find(ReadOnlySpan<char> text) =>
        _byText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out List<Affix>? found) ? found : Nothing;

    private static readonly List<Affix> Nothing = [];
}
