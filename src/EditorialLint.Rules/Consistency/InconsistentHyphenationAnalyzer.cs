using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Consistency;

/// <summary>EL0702: a compound with a hyphen here and as one word there.</summary>
[Rule("inconsistent-hyphenation")]
public sealed class InconsistentHyphenationAnalyzer : ProseAnalyzer
{
    private const int LongestWord = 40;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        var compounds = new Dictionary<string, Compound>(StringComparer.Ordinal);
        Dictionary<string, Compound>.AlternateLookup<ReadOnlySpan<char>> known = compounds.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> joined = stackalloc char[LongestWord];
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Has(TokenTraits.Hyphenated) || Join(document, i, joined) is not (> 4 and int length) || document.FindBlock(i) is null)
                continue;
            if (!known.TryGetValue(joined[..length], out Compound? compound))
                known[joined[..length]] = compound = new Compound();
            compound.Hyphenated.Add(i);
        }

        if (compounds.Count == 0)
            return;
        bool found = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || (tokens[i].Traits != TokenTraits.None && tokens[i].Traits != TokenTraits.ApostropheS) || tokens[i].Length <= 4)
                continue;
            if (known.TryGetValue(Stem(document.GetText(i)), out Compound? compound) && document.FindBlock(i) is not null)
            {
                compound.Joined.Add(i);
                found = true;
            }
        }

        if (!found)
            return;
        foreach (Compound compound in compounds.Values)
        {
            if (compound.Joined.Count == 0)
                continue;
            bool isJoinedUsual = compound.Joined.Count > compound.Hyphenated.Count || (compound.Joined.Count == compound.Hyphenated.Count && compound.Joined[0] < compound.Hyphenated[0]);
            Report(context, isJoinedUsual ? compound.Hyphenated : compound.Joined, isJoinedUsual ? compound.Joined[0] : compound.Hyphenated[0]);
        }
    }

    private static void Report(NodeContext<Document> context, List<int> others, int usual)
    {
        Document document = context.Document;
        foreach (int token in others)
        {
            TextSpan span = document.Tokens[token].Span;
            context.Report(new Finding(span)
            {
                Arguments = [document.GetString(token), document.GetString(usual)],
                Related = [new RelatedSpan(document.Tokens[usual].Span, "The other form.")],
                Fixes = Fixes(document, token, usual),
            });
        }
    }

    /// <summary>Sets or drops the hyphen where the other form shows it; an ending stays.</summary>
    private static System.Collections.Immutable.ImmutableArray<Fix> Fixes(Document document, int token, int usual)
    {
        ReadOnlySpan<char> word = document.GetText(token);
        int hyphen = word.IndexOf('-');
        string wanted = hyphen >= 0 ? string.Concat(word[..hyphen], word[(hyphen + 1)..]) : word.ToString().Insert(document.GetText(usual).IndexOf('-'), "-");
        return [Fix.Replace($"Write '{wanted}'", FixSafety.NeedsEditor, document.Tokens[token].Span, wanted)];
    }

    /// <summary>Writes a word of two parts in small letters without its hyphen and its ending.</summary>
    /// <returns>The length; 0 for a name, a word of several hyphens, and one whose hyphen changes its sense.</returns>
    private static int Join(Document document, int token, Span<char> joined)
    {
        ReadOnlySpan<char> word = document.GetText(token);
        int hyphen = word.IndexOf('-');
        if (hyphen < 1 || word.Length > LongestWord || word.LastIndexOf('-') != hyphen || document.Tokens[token].Has(TokenTraits.Capitalized | TokenTraits.InnerCapital | TokenTraits.HasDigit))
            return 0;
        // "Re-sign" and "resign" are two words; "re-elect" has no such twin.
        if (word.StartsWith("re-", StringComparison.Ordinal) && !word.StartsWith("re-e", StringComparison.Ordinal))
            return 0;
        word[..hyphen].CopyTo(joined);
        ReadOnlySpan<char> rest = Stem(word[(hyphen + 1)..]);
        rest.CopyTo(joined[hyphen..]);
        return hyphen + rest.Length;
    }

    /// <summary>A word without the ending of its plural or possessive.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’')
            word = word[..^2];
        return word.Length > 4 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
    }

    private sealed class Compound
    {
        internal List<int> Hyphenated { get; } = [];

        internal List<int> Joined { get; } = [];
    }
}
