using System.Collections.Immutable;
using System.Text;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: substitution</c>: a match is a finding that names what to write instead.</summary>
internal sealed class SubstitutionAnalyzer : PatternAnalyzer
{
    private readonly PhraseIndex _phrases;
    private readonly ImmutableArray<Entry> _entries;
    private readonly ExceptionFilter _exceptions;

    public SubstitutionAnalyzer(RuleDescriptor rule, DeclarativePattern pattern)
        : base(rule, pattern)
    {
        _exceptions = new ExceptionFilter(pattern.Exceptions, pattern.IgnoreCase);
        // Of two keys that match the same words the longer one counts, as in Vale.
        _entries = [.. pattern.Swap.OrderByDescending(pair => pair.Key.Length).Select(pair => Entry.Of(pair, pattern))];
        _phrases = new PhraseIndex(
            _entries.Index().Where(entry => entry.Item.Regex is null).Select(entry => KeyValuePair.Create(entry.Index, entry.Item.Phrase)),
            pattern.IgnoreCase);
    }

    protected override void Search(BlockText block, int start, int end, List<Finding> findings)
    {
        var matches = new List<PatternMatch>();
        _phrases.FindAll(block, start, end, matches);
        for (int i = 0; i < _entries.Length; i++)
            _entries[i].Regex?.FindAll(block, start, end, i, matches);
        PatternMatch.Settle(matches);
        foreach (PatternMatch match in matches)
        {
            string found = block.Text[match.Start..match.End].ToString();
            Entry entry = _entries[match.Entry];
            ImmutableArray<string> replacements = [.. Entry.Split(entry.Replacement).Select(replacement => Adapt(found, Expand(replacement)))];
            if (replacements.Contains(found, StringComparer.Ordinal) || _exceptions.Exempts(found))
                continue;
            findings.Add(Describe(
                block.ToSource(match.Start, match.End),
                [Join(replacements), found],
                [.. replacements.Select(replacement => Mend(block, match, replacement))]));

            string Expand(string replacement) => entry.Regex is not null && replacement.Contains('$', StringComparison.Ordinal)
                ? entry.Regex.Expand(block, start, end, match, replacement)
                : replacement;
        }
    }

    private string Adapt(string found, string replacement) =>
        Pattern.Capitalize && replacement.Length > 0 && char.IsUpper(found[0])
            ? char.ToUpperInvariant(replacement[0]) + replacement[1..]
            : replacement;

    /// <summary>One line of the swap. An entry without an expression is a phrase.</summary>
    private sealed record Entry(string Phrase, PatternRegex? Regex, string Replacement)
    {
        public static Entry Of(KeyValuePair<string, string> pair, DeclarativePattern pattern)
        {
            if (PhraseSyntax.TryRead(pair.Key, pattern.NonWord, out string? phrase))
                return new Entry(phrase, null, pair.Value);
            string expression = pattern.NonWord ? $"(?:{pair.Key})" : $@"\b(?:{pair.Key})\b";
            return new Entry("", new PatternRegex(expression, pattern.IgnoreCase, [pair.Key]), pair.Value);
        }

        // 'a|b' are two alternatives, 'a\|b' is one with a bar in it.
        public static ImmutableArray<string> Split(string value)
        {
            var parts = ImmutableArray.CreateBuilder<string>();
            var part = new StringBuilder(value.Length);
            for (int i = 0; i < value.Length; i++)
            {
                if (value[i] == '|')
                {
                    parts.Add(part.ToString());
                    part.Clear();
                }
                else
                {
                    bool escaped = value[i] == '\\' && i + 1 < value.Length && value[i + 1] == '|';
                    part.Append(escaped ? value[++i] : value[i]);
                }
            }

            parts.Add(part.ToString());
            return parts.ToImmutable();
        }
    }
}
