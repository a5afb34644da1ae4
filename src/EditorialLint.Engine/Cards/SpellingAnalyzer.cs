using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: spelling</c>: a word that neither the dictionary of the document's dialect nor the user's lists have is a finding.</summary>
internal sealed class SpellingAnalyzer : PatternAnalyzer
{
    private const int MostFixes = 3;

    // Suggestions cost far more than look-ups, and a text with more unknown words than this is in another language.
    private const int MostSuggested = 100;

    private readonly PatternRegex? _filters;
    private readonly HashSet<string> _ignored;

    public SpellingAnalyzer(RuleDescriptor rule, DeclarativePattern pattern)
        : base(rule, pattern)
    {
        _ignored = new HashSet<string>(pattern.Ignored.Concat(pattern.Exceptions), StringComparer.OrdinalIgnoreCase);
        if (!pattern.Filters.IsEmpty)
            _filters = new PatternRegex(string.Join('|', pattern.Filters.Select(static filter => $"(?:{filter})")), ignoreCase: false, []);
    }

    protected override void SearchDocument(NodeContext<Document> context, List<Finding> findings)
    {
        Document document = context.Document;
        var dictionary = EnglishDictionary.For(context.Dialect);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ignored = _ignored.GetAlternateLookup<ReadOnlySpan<char>>();
        int suggested = 0;
        foreach (BlockText block in BlocksInScope(document))
        {
            for (int i = block.Block.FirstToken; i < block.Block.EndToken; i++)
            {
                if (document.Tokens[i].Kind != TokenKind.Word)
                    continue;
                ReadOnlySpan<char> word = document.GetText(i);
                if (IsKnown(word, dictionary) || ignored.Contains(word) || context.UserWords?.Contains(word) == true || IsFiltered(word))
                    continue;
                findings.Add(Describe(document.Tokens[i].Span, word.ToString(), suggested++ < MostSuggested ? dictionary : null));
            }
        }
    }

    private Finding Describe(TextSpan span, string word, EnglishDictionary? dictionary)
    {
        IEnumerable<string> suggestions = dictionary?.Suggest(word).Take(MostFixes) ?? [];
        ImmutableArray<Fix> fixes = [.. suggestions.Select(other => Fix.Replace($"Write '{other}'", FixSafety.NeedsEditor, span, other))];
        return Describe(span, [word], fixes);
    }

    /// <summary>A word, its genitive, or a compound of known words.</summary>
    private static bool IsKnown(ReadOnlySpan<char> word, EnglishDictionary dictionary)
    {
        if (dictionary.Check(word))
            return true;
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
            return IsKnown(word[..^2], dictionary);
        int hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
        return hyphen > 0 && hyphen < word.Length - 1 && dictionary.Check(word[..hyphen]) && IsKnown(word[(hyphen + 1)..], dictionary);
    }

    /// <summary>What Vale leaves out: initialisms, words with a capital inside, words with a character that is no letter; then the card's own filters.</summary>
    private bool IsFiltered(ReadOnlySpan<char> word)
    {
        if (_filters is not null && _filters.IsMatch(word))
            return true;
        if (Pattern.HasOwnFilters)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if ((i > 0 && char.IsUpper(word[i])) || !(char.IsLetter(word[i]) || word[i] is '\'' or '’' or '-'))
                return true;
        }

        return false;
    }
}
