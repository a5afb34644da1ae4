using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>Reads the keys of the kinds that look at more than one match: at pairs of forms, at definitions, at the case of a line, at counts, at every word.</summary>
internal static class WholeTextReader
{
    // These name files; a card is read without any.
    private static readonly string[] FileKeys = ["dic", "aff", "dicpath", "dictionaries", "append"];

    /// <summary>The pattern with those keys added.</summary>
    public static DeclarativePattern Complete(DeclarativePattern pattern, CardKeys keys, ProblemList problems)
    {
        DeclarativePattern complete = pattern.Kind switch
        {
            DeclarativeKind.Consistency => pattern with { Either = PatternReader.ReadPairs("either", keys, problems) },
            DeclarativeKind.Conditional => pattern with { First = keys.Scalar("first"), Second = keys.Scalar("second") },
            DeclarativeKind.Capitalization => ReadCase(pattern, keys, problems),
            DeclarativeKind.Metric => pattern with { Formula = keys.Scalar("formula"), Condition = keys.Scalar("condition") },
            DeclarativeKind.Spelling => ReadSpelling(pattern, keys, problems),
            DeclarativeKind.Sequence => pattern with { Steps = SequenceReader.Read(keys, problems) },
            _ => pattern,
        };
        if (complete.Kind == DeclarativeKind.Metric)
            CheckMetric(complete, keys, problems);
        foreach (string key in (string[])["first", "second"])
        {
            if (keys.Find(key) is YamlText { IsNull: false } text)
                PatternSyntax.CheckExpression(text.Value, key, text, problems);
        }

        return complete;
    }

    private static DeclarativePattern ReadCase(DeclarativePattern pattern, CardKeys keys, ProblemList problems)
    {
        string match = keys.Scalar("match") ?? "";
        if (match.Length > 0 && match[0] == '$' && match is not ("$title" or "$sentence" or "$lower" or "$upper"))
            problems.Add(keys.Find("match")!, $"'match' cannot be '{match}'. Use $title, $sentence, $lower, $upper or a regular expression.");
        else if (match.Length > 0 && match[0] != '$')
            PatternSyntax.CheckExpression(match, "match", keys.Find("match")!, problems);
        double? threshold = keys.Fraction("threshold");
        string? prefix = keys.Scalar("prefix");
        if (prefix is not null)
            PatternSyntax.CheckExpression(prefix, "prefix", keys.Find("prefix")!, problems);
        return pattern with
        {
            Match = match,
            UsesChicago = keys.Choice("style", "AP", "Chicago") == "Chicago",
            Indicators = keys.TextList("indicators"),
            Threshold = threshold ?? 0.8,
            Prefix = prefix,
        };
    }

    private static DeclarativePattern ReadSpelling(DeclarativePattern pattern, CardKeys keys, ProblemList problems)
    {
        foreach (string key in FileKeys)
        {
            if (keys.Has(key))
                problems.Add(keys.KeyNode(key), $"'{key}' names files, and a card opens none. Set 'editorial_dictionary' in .editorconfig instead.");
        }

        ImmutableArray<string> ignored = keys.Find("ignore") is YamlText { IsNull: false } one ? [one.Value] : keys.TextList("ignore");
        foreach (string word in ignored)
        {
            if (word.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                problems.Add(keys.Find("ignore")!, $"'{word}' is a file, and a card opens none. List the words here, or set 'editorial_words' in .editorconfig.");
        }

        return pattern with { Ignored = ignored, Filters = keys.TextList("filters"), HasOwnFilters = keys.Flag("custom") };
    }

    private static void CheckMetric(DeclarativePattern pattern, CardKeys keys, ProblemList problems)
    {
        if (pattern.Formula is { } formula)
            Try("formula", () => MetricFormula.Evaluate(formula, static _ => 1));
        if (pattern.Condition is { } condition)
            Try("condition", () => MetricFormula.Meets(condition, 1, static _ => 1));

        void Try(string key, Action evaluate)
        {
            try
            {
                evaluate();
            }
            catch (FormatException e)
            {
                problems.Add(keys.Find(key)!, $"'{key}' cannot be read: {e.Message}.");
            }
        }
    }
}
