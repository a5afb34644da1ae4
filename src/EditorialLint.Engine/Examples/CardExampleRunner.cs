using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Facts;

namespace EditorialLint.Engine.Examples;

/// <summary>Runs the examples of a card with the real driver.</summary>
public static class CardExampleRunner
{
    // Examples are plain text unless their settings name a format.
    private const string Path = "article.txt";

    /// <summary>Checks one example.</summary>
    /// <param name="rule">The rule; a preview rule runs too.</param>
    /// <param name="example">One of its examples, or one of a test.</param>
    /// <returns>What is wrong, for a person to read; null when the rule does what the example says.</returns>
    public static string? Run(Rule rule, RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(example);
        try
        {
            return Check(rule, example);
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    private static string? Check(Rule rule, RuleExample example)
    {
        MarkedText expected = example.IsBad ? MarkedText.Parse(example.Text) : new MarkedText(example.Text, []);
        if (example.IsBad && expected.Spans.IsEmpty)
            return $"A bad example marks what the rule reports:\n{example.Text}";
        var linter = new Linter([rule], new LinterOptions { Selection = new RuleSelection([rule.Descriptor.Id], []) });
        DocumentSettings settings = ReadSettings(rule.Descriptor, example);
        DocumentResult result = CheckAmongFiles(linter, expected.Text, example.Files, settings);
        if (Trouble(linter, result) is { } trouble)
            return $"{trouble}\non: {example.Text}";
        ImmutableArray<TextSpan> spans = [.. result.Diagnostics.Select(static diagnostic => diagnostic.Location.Span)];
        if (!spans.SequenceEqual(expected.Spans))
        {
            return $"{rule.Descriptor.Id} {rule.Descriptor.Name}\nexpected: {expected}\nreported: {expected with { Spans = spans }}"
                + string.Concat(result.Diagnostics.Select(static diagnostic => $"\n  {diagnostic.Location.Span} {diagnostic.Text}"));
        }

        return example.Fixed is null ? null : CheckFix(linter, result, example, settings);
    }

    /// <summary>Checks a text as a run does that checks the other texts too.</summary>
    private static DocumentResult CheckAmongFiles(Linter linter, string text, ImmutableArray<string> others, DocumentSettings settings)
    {
        var article = new SourceText(Path, text);
        if (others.IsEmpty)
            return linter.Check(article, settings);
        var facts = new FactStore();
        for (int i = 0; i < others.Length; i++)
            facts.Add(linter.ReadFacts(new SourceText(string.Create(CultureInfo.InvariantCulture, $"another-{i + 1}.txt"), others[i]), settings));
        facts.Add(linter.ReadFacts(article, settings));
        var notifications = new List<ToolNotification>();
        CorpusFindings corpus = linter.Compare(facts, notifications);
        DocumentResult result = linter.Check(article, settings, corpus, CancellationToken.None);
        return result with { Notifications = result.Notifications.AddRange(notifications) };
    }

    /// <summary>The settings that an example asks for.</summary>
    /// <param name="rule">The rule, whose options its settings may name.</param>
    /// <param name="example">The example.</param>
    /// <exception cref="FormatException">A dialect or an option is unknown.</exception>
    public static DocumentSettings ReadSettings(RuleDescriptor rule, RuleExample example)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(example);
        DocumentSettings settings = DocumentSettings.Default;
        foreach ((string key, string value) in example.Settings)
        {
            settings = key switch
            {
                "dialect" => settings with { Dialect = ReadDialect(value) },
                "format" => settings with { Format = value },
                "profile" => WithProfile(settings, rule, value),
                _ when rule.Options.Any(option => string.Equals(option.Name, key, StringComparison.Ordinal) && option.Accepts(value)) =>
                    settings with { Options = settings.Options.SetItem($"{rule.Name}.{key}", value) },
                _ => throw new FormatException($"{rule.Id} has no option '{key}' that can be '{value}'."),
            };
        }

        return settings;
    }

    private static DocumentSettings WithProfile(DocumentSettings settings, RuleDescriptor rule, string profile)
    {
        if (!Profiles.Names.Contains(profile))
            throw new FormatException($"'{profile}' is no profile.");
        return settings with
        {
            Dialect = Profiles.DialectOf(profile),
            Options = settings.Options.SetItems(rule.Options.Select(option => KeyValuePair.Create($"{rule.Name}.{option.Name}", option.DefaultUnder(profile)))),
        };
    }

    private static Dialect ReadDialect(string name) => name switch
    {
        "en-US" => Dialect.American,
        "en-GB" => Dialect.British,
        "en-CA" => Dialect.Canadian,
        "en-AU" => Dialect.Australian,
        _ => throw new FormatException($"'{name}' is no dialect."),
    };

    private static string? CheckFix(Linter linter, DocumentResult result, RuleExample example, DocumentSettings settings)
    {
        string? expected = example.Fixed;
        string mended = TextEdit.Apply(result.Text!.Content, FirstFixes(result.Diagnostics));
        if (!string.Equals(mended, expected, StringComparison.Ordinal))
            return $"expected after the fix: {expected}\nfixed:                  {mended}";
        DocumentResult again = CheckAmongFiles(linter, mended, example.Files, settings);
        return again.Diagnostics.IsEmpty
            ? Trouble(linter, again)
            : $"still reported after the fix: {new MarkedText(mended, [.. again.Diagnostics.Select(static diagnostic => diagnostic.Location.Span)])}";
    }

    /// <summary>The edits of the first fix of each finding. A fix that overlaps one taken before is left out.</summary>
    private static ImmutableArray<TextEdit> FirstFixes(ImmutableArray<Diagnostic> diagnostics)
    {
        var edits = new List<TextEdit>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Fixes is [var fix, ..]
                && fix.Edits.All(edit => edits.TrueForAll(taken => !taken.Span.Overlaps(edit.Span) && taken != edit)))
                edits.AddRange(fix.Edits);
        }

        return [.. edits.OrderBy(static edit => edit.Span)];
    }

    private static string? Trouble(Linter linter, DocumentResult result)
    {
        ImmutableArray<ToolNotification> notifications = linter.StartFailures.AddRange(result.Notifications);
        return notifications.IsEmpty ? null : string.Join('\n', notifications.Select(static notification => notification.Text));
    }
}
