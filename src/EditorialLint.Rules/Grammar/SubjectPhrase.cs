using EditorialLint.Core.Analysis;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>The noun phrase that is a verb's subject, and its number where that is beyond doubt.</summary>
internal readonly ref struct SubjectPhrase
{
    /// <summary>The tokens of the names of persons.</summary>
    internal static readonly DocumentLayer<HashSet<int>> PersonTokens = new(static document =>
        [.. document.Get(NameSet.Layer).Bearers.Where(static bearer => bearer.IsPerson).SelectMany(static bearer => bearer.Mentions).SelectMany(static mention => Enumerable.Range(mention.FirstToken, mention.EndToken - mention.FirstToken))]);

    private readonly DependencyTree _tree;
    private readonly SentenceTags _tags;
    private readonly Dialect _dialect;

    /// <param name="tree">The sentence.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="head">Word index of the phrase's head.</param>
    /// <param name="dialect">The variety of English: American usage has a collective noun in the singular.</param>
    internal SubjectPhrase(DependencyTree tree, SentenceTags tags, int head, Dialect dialect)
    {
        _tree = tree;
        _tags = tags;
        _dialect = dialect;
        Head = head;
        FirstWord = FiniteClause.FindFirstWord(tree, head);
    }

    internal int Head { get; }

    internal int FirstWord { get; }

    private SentenceWords Words => _tree.Words;

    /// <summary>The number that the head and all that stands before it agree on.</summary>
    /// <param name="predicate">Word index of the clause's head.</param>
    internal GrammaticalNumber Number(int predicate)
    {
        GrammaticalNumber head = NumberOfHead();
        // "Dont ask": a contraction that lost its mark is taken for a noun.
        if (head == GrammaticalNumber.Unknown || Words.GetText(Head) is "dont" or "Dont" or "cant" or "Cant" or "wont" or "Wont" or "doesnt" or "isnt" or "didnt")
            return GrammaticalNumber.Unknown;
        for (int i = FirstWord; i < Head; i++)
        {
            if (tagsAgainst(_tags[i].Penn) || (_tags[i].Penn == PennTag.VBG && i == FirstWord))
                return GrammaticalNumber.Unknown;
            if (Words.GetText(Head) is "number")
                continue;
            GrammaticalNumber determined = NumberOfDeterminer(Words.GetText(i), _tree[i].Head == Head);
            if (determined != GrammaticalNumber.Unknown && determined != head)
                return GrammaticalNumber.Unknown;
        }

        return head == GrammaticalNumber.Plural && (Words.GetText(FirstWord).EndsWith("ing", StringComparison.Ordinal) || IsAmount() || IsCounted(predicate)) ? GrammaticalNumber.Unknown : head;

        static bool tagsAgainst(PennTag tag) => tag is PennTag.CC or PennTag.Comma or PennTag.Currency or PennTag.OpenQuote or PennTag.CloseQuote or PennTag.VB or PennTag.VBP or PennTag.VBZ or PennTag.IN or PennTag.TO or PennTag.LeftBracket or PennTag.RightBracket;
    }

    /// <summary>The same phrase, joined to others by <c>and</c> or <c>or</c>: whether anything hangs on the head as a conjunct.</summary>
    internal bool IsCoordinated(int end)
    {
        for (int i = Head + 1; i < end; i++)
        {
            if (_tree[i].Relation is Relation.Conj or Relation.Cc && _tree[i].Head == Head)
                return true;
        }

        return false;
    }

    private GrammaticalNumber NumberOfHead()
    {
        ReadOnlySpan<char> text = Words.GetText(Head);
        PennTag tag = _tags[Head].Penn;
        switch (tag)
        {
            case PennTag.PRP:
                return NumberOfPronoun(text);
            case PennTag.NN or PennTag.NNS:
                // "Sessions is": what looks like a plural at the start may be a name.
                bool name = char.IsUpper(text[0]) && (Head > FirstWord || Words.Sentence.Document.Get(NameSet.Layer).FindAt(Words[Head].Token) is not null && !IsBeforePreposition());
                if (name || (Head > 0 && Words.GetText(Head - 1) is "-" or "/" or "‑" or "‐"))
                    return GrammaticalNumber.Unknown;
                if (text is "number" && FirstWord < Head)
                    return NumberOfNumber(Words.GetText(FirstWord));
                GrammaticalNumber number = NounNumber.Of(text, tag);
                return number == GrammaticalNumber.Singular && _dialect != Dialect.American && NounNumber.IsCollective(text) ? GrammaticalNumber.Unknown : number;
            case PennTag.NNP:
                return (_dialect == Dialect.American && IsSingularName()) || IsPerson() ? GrammaticalNumber.Singular : GrammaticalNumber.Unknown;
            case PennTag.NNPS:
                return IsPeople(text) && (Head == FirstWord || !char.IsUpper(Words.GetText(Head - 1)[0]) || text is "Americans") ? GrammaticalNumber.Plural : GrammaticalNumber.Unknown;
            case PennTag.DT when Head == FirstWord:
                return text is "this" or "This" ? GrammaticalNumber.Singular : text is "these" or "These" or "those" or "Those" or "both" or "Both" ? GrammaticalNumber.Plural
                    : text is "each" or "Each" ? GrammaticalNumber.Singular : GrammaticalNumber.Unknown;
            case PennTag.CD when text is "one" or "One" && Head == FirstWord && Head + 1 < Words.Count && Words.GetText(Head + 1) is "of":
                return GrammaticalNumber.Singular;
            default:
                return GrammaticalNumber.Unknown;
        }
    }

    /// <summary><c>the number of cars is</c>, but <c>a number of cars are</c>.</summary>
    private GrammaticalNumber NumberOfNumber(ReadOnlySpan<char> determiner)
    {
        if (determiner is "the" or "The" or "this" or "This" or "that" or "That")
            return GrammaticalNumber.Singular;
        bool ofPlural = Head + 2 < Words.Count && Words.GetText(Head + 1) is "of" && _tags[Head + 2].Penn is PennTag.NNS or PennTag.JJ;
        return determiner is "a" or "A" && ofPlural ? GrammaticalNumber.Plural : GrammaticalNumber.Unknown;
    }

    /// <summary>Any noun may say how many there are: <c>a trickle of people stop</c>.</summary>
    internal bool IsQuantity() =>
        Words.GetText(FirstWord) is "a" or "A" or "an" or "An" && Head + 2 < Words.Count && Words.GetText(Head + 1) is "of" && _tags[Head + 2].Penn is not (PennTag.DT or PennTag.PRPS);

    private bool IsBeforePreposition() => Head + 1 < Words.Count && _tags[Head + 1].Penn == PennTag.IN;

    /// <summary>A people, a party or a faith by its members.</summary>
    private static bool IsPeople(ReadOnlySpan<char> name) =>
        (name.EndsWith("ans", StringComparison.Ordinal) && name is not ("Romans" or "Corinthians" or "Ephesians" or "Colossians" or "Galatians" or "Philippians" or "Thessalonians" or "Evans" or "Hans" or "Titans")) || name.EndsWith("crats", StringComparison.Ordinal) || name is
        "Muslims" or "Jews" or "Arabs" or "Turks" or "Kurds" or "Serbs" or "Greeks" or "Swedes" or "Danes" or "Poles" or "Finns" or "Scots" or "Brits" or "Conservatives" or "Liberals" or "Tories" or
        "Latinos" or "Hispanics" or "Catholics" or "Protestants" or "Evangelicals" or "Mormons" or "Hindus" or "Sikhs" or "Buddhists" or "Iraqis" or "Israelis" or "Saudis" or "Pakistanis" or "Afghans" or "Filipinos";

    /// <summary>A name of one word without <c>the</c>: American usage has a verb in the singular, unless the name is a plural.</summary>
    private bool IsSingularName() =>
        Head == FirstWord && Head == ClauseBoundary.FindLastWord(_tree, Head) && Words.GetText(Head)[^1] is not ('s' or 'i') && Words.GetText(Head).Length > 2 && !_tree.Words.GetText(Head).ContainsAnyInRange('0', '9');

    private static GrammaticalNumber NumberOfPronoun(ReadOnlySpan<char> text) => text switch
    {
        "he" or "He" or "she" or "She" or "it" or "It" => GrammaticalNumber.Singular,
        "we" or "We" or "they" or "They" or "you" or "You" or "I" => GrammaticalNumber.Plural,
        _ => GrammaticalNumber.Unknown,
    };

    private static GrammaticalNumber NumberOfDeterminer(ReadOnlySpan<char> text, bool ofHead) => text switch
    {
        "a" or "A" or "an" or "An" or "this" or "This" or "that" or "That" or "each" or "Each" or "every" or "Every" or "another" or "Another" or "one" or "One" when ofHead => GrammaticalNumber.Singular,
        "each" or "Each" or "every" or "Every" => GrammaticalNumber.Singular,
        "these" or "These" or "those" or "Those" or "many" or "Many" or "several" or "Several" or "few" or "two" or "Two" or "both" or "Both" when ofHead => GrammaticalNumber.Plural,
        _ => GrammaticalNumber.Unknown,
    };

    /// <summary>Units that are counted make one amount: <c>five years is</c>, <c>the last two weeks was</c>.</summary>
    private bool IsAmount()
    {
        if (!NounNumber.IsMeasure(Words.GetText(Head)))
            return false;
        for (int i = FirstWord; i < Head; i++)
        {
            if (_tags[i].Penn == PennTag.CD || Words.GetText(i) is "few" or "many" or "several" or "more" or "More" or "past" or "last" or "half")
                return true;
        }

        return false;
    }

    /// <summary>Any number of things may be judged as one: <c>six debates is enough</c>; but not be acted on.</summary>
    private bool IsCounted(int predicate)
    {
        if (_tags[predicate].Penn is PennTag.VBG or PennTag.VBN || Words.GetText(FirstWord) is "The" or "the" or "these" or "These" or "those" or "Those")
            return false;
        for (int i = FirstWord; i < Head; i++)
        {
            if (_tags[i].Penn == PennTag.CD)
                return true;
        }

        return false;
    }

    /// <summary>A name of a person has a verb in the singular; bands, teams and firms with the name of one are not told apart.</summary>
    private bool IsPerson()
    {
        if (GivenNames.Contains(Words.GetText(FirstWord)) && (FirstWord < Head || ClauseBoundary.FindLastWord(_tree, Head) > Head))
            return true;
        return Words.Sentence.Document.Get(PersonTokens).Contains(Words[Head].Token);
    }
}
