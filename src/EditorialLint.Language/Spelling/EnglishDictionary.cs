using System.Buffers;
using EditorialLint.Core.Analysis;
using EditorialLint.Language.Spelling.Hunspell;

namespace EditorialLint.Language.Spelling;

/// <summary>The built-in dictionary of a variety of English. It decides as Hunspell does with SCOWL's dictionaries.</summary>
public sealed class EnglishDictionary : ISpellingDictionary
{
    private const int LongestWord = 100;
    private const int MostParts = 10;

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz'");

    private static readonly EnglishDictionary[] Dialects = [new(Dialect.American), new(Dialect.British), new(Dialect.Canadian), new(Dialect.Australian)];

    private readonly uint _mask;

    private EnglishDictionary(Dialect dialect)
    {
        Dialect = dialect;
        _mask = 1u << (int)dialect;
    }

    /// <summary>The variety.</summary>
    public Dialect Dialect { get; }

    /// <summary>The dictionary of a variety.</summary>
    public static EnglishDictionary For(Dialect dialect) => Dialects[(int)dialect];

    /// <inheritdoc/>
    public bool Check(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return true;
        WordGraph graph = EnglishWords.Graph;
        uint first = word[0] - (uint)'a';
        if (first < WordGraphSymbol.Letters)
            return Has(graph.Find(word)) || CheckCasings(graph, word);
        first = word[0] - (uint)'A';
        return (first < WordGraphSymbol.Letters && (Has(graph.Find((int)first, word[1..])) || Has(graph.Find(word)))) || CheckCasings(graph, word);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Suggest(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return EnglishSuggestions.Find(word, this, EnglishSuggestions.Usual).Words;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Check(word) ? EnglishStems.Find(word, this) : [];
    }

    /// <summary>Suggests, and says how sure that is.</summary>
    /// <param name="word">A word that <see cref="Check"/> refuses.</param>
    /// <param name="count">The most suggestions.</param>
    /// <param name="farthest">How far they may be, in hundredths of a plain slip; the less, the sooner it is done.</param>
    public RankedSuggestions Rank(string word, int count, int farthest)
    {
        ArgumentNullException.ThrowIfNull(word);
        return EnglishSuggestions.Find(word, this, count, farthest);
    }

    /// <summary>How common a listed word is, from 0 to 15, in exactly this casing; -1 for one that is not listed.</summary>
    public int GetCommonness(ReadOnlySpan<char> word)
    {
        WordGraphInfo info = EnglishWords.Graph.Find(word);
        return Has(info) ? info.Commonness : -1;
    }

    /// <summary>Whether a word that <see cref="Check"/> refuses is in larger lists of English, in small letters or as it stands.</summary>
    public static bool IsRare(ReadOnlySpan<char> word)
    {
        WordGraph graph = EnglishWords.Graph;
        return graph.Find(word).IsRare || (word.Length > 0 && FindInitialSmall(graph, word).IsRare);
    }

    /// <summary>Whether another variety lists a word, and this one does not.</summary>
    internal bool IsForeign(ReadOnlySpan<char> word)
    {
        WordGraphInfo info = FindInitialSmall(EnglishWords.Graph, word);
        // Words of today's papers are nobody's own, though only one list has them.
        return info.Dialects != 0 && !Has(info) && !info.IsRare;
    }

    /// <summary>Whether the word is listed in exactly this casing.</summary>
    internal bool IsListed(ReadOnlySpan<char> word) => Has(EnglishWords.Graph.Find(word));

    internal bool Has(WordGraphInfo info) => (info.Bits & _mask) != 0;

    private bool CheckCasings(WordGraph graph, ReadOnlySpan<char> written)
    {
        // Most unknown words are plain names, which no other casing and no mark inside can save.
        if (!written[1..].ContainsAnyExcept(PlainLetters) && char.IsAsciiLetter(written[0]))
            return false;
        ReadOnlySpan<char> word = written.TrimStart(' ').TrimEnd('.');
        bool hasDot = written.EndsWith('.');
        if (word.IsEmpty || SpellingSession.IsNumber(word))
            return true;
        if (word.Length >= LongestWord)
            return false;
        return CheckOne(graph, word) || (hasDot && CheckDotted(graph, word)) || IsOrdinal(word) || CheckParts(graph, word);
    }

    private bool CheckOne(WordGraph graph, ReadOnlySpan<char> word)
    {
        if (Has(graph.Find(word)))
            return true;
        CapitalKind kind = Casing.Default.KindOf(word);
        return kind switch
        {
            CapitalKind.Initial or CapitalKind.MixedInitial => Has(FindInitialSmall(graph, word)),
            CapitalKind.All => FindFolded(graph, graph.Root, word),
            _ => false,
        };
    }

    private bool CheckDotted(WordGraph graph, ReadOnlySpan<char> word)
    {
        Span<char> dotted = stackalloc char[LongestWord + 1];
        word.CopyTo(dotted);
        dotted[word.Length] = '.';
        return CheckOne(graph, dotted[..(word.Length + 1)]);
    }

    private static WordGraphInfo FindInitialSmall(WordGraph graph, ReadOnlySpan<char> word)
    {
        int node = graph.Walk(graph.Root, [char.ToLowerInvariant(word[0])]);
        node = node == WordGraph.None ? node : graph.Walk(node, word[1..]);
        return node == WordGraph.None ? default : graph.InfoOf(node);
    }

    /// <summary>A word in capitals stands for any casing of it.</summary>
    private bool FindFolded(WordGraph graph, int node, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return Has(graph.InfoOf(node));
        char small = char.ToLowerInvariant(rest[0]);
        int next = graph.Walk(node, [small]);
        if (next != WordGraph.None && FindFolded(graph, next, rest[1..]))
            return true;
        if (small == rest[0])
            return false;
        next = graph.Walk(node, rest[..1]);
        return next != WordGraph.None && FindFolded(graph, next, rest[1..]);
    }

    /// <summary><c>21st</c>, <c>112th</c>.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word)
    {
        int digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits < 1 || word.Length != digits + 2)
            return false;
        ReadOnlySpan<char> ending = word[digits..];
        bool isTeen = digits > 1 && word[digits - 2] == '1';
        ReadOnlySpan<char> right = (isTeen ? '0' : word[digits - 1]) switch
        {
            '1' => "st",
            '2' => "nd",
            '3' => "rd",
            _ => "th",
        };
        return ending.Equals(right, StringComparison.OrdinalIgnoreCase);
    }

    private bool CheckParts(WordGraph graph, ReadOnlySpan<char> word)
    {
        if (!word.Contains('-') || word.Count('-') >= MostParts)
            return false;
        foreach (Range range in word.Split('-'))
        {
            ReadOnlySpan<char> part = word[range];
            if (!part.IsEmpty && !SpellingSession.IsNumber(part) && !CheckOne(graph, part) && !IsOrdinal(part))
                return false;
        }

        return true;
    }
}
