using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>Reads the keys of a card without code. Names and meanings are those of Vale's styles.</summary>
internal static class PatternReader
{
    // Vale's 'raw' and 'summary' are the text before and after its markup is taken off; here both are what readers see.
    private static readonly string[] Scopes =
    [
        "text", "paragraph", "sentence", "heading", "heading.h1", "heading.h2", "heading.h3", "heading.h4", "heading.h5", "heading.h6",
        "list", "blockquote", "table", "table.cell", "table.header", "table.caption", "figure.caption", "alt", "raw", "summary",
    ];

    private static readonly string[] Kinds =
    [
        "existence", "substitution", "repetition", "occurrence", "consistency", "conditional", "capitalization", "metric", "spelling", "sequence",
    ];

    // Vale's own word lists and its test texts mean nothing here and do no harm.
    private static readonly string[] CommonKeys = ["scope", "limit", "action", "fix", "ignorecase", "vocab", "tests"];

    /// <summary>The kind behind <c>extends</c>; null without the key or after a problem.</summary>
    public static DeclarativeKind? ReadKind(CardKeys keys, ProblemList problems)
    {
        if (keys.Text("extends") is not { } name)
            return null;
        // The enumeration has the kinds in the same order.
        int kind = Array.IndexOf(Kinds, name);
        if (kind >= 0)
            return (DeclarativeKind)kind;

        YamlNode at = keys.Find("extends")!;
        if (name == "script")
            problems.Add(at, "'extends: script' is refused: a card never runs code. Write the rule as a class, or say it with another kind.");
        else if (name == "readability")
            problems.Add(at, "'extends: readability' is not supported. Write the grade's formula with 'extends: metric'.");
        else if (name.Contains('.'))
            problems.Add(at, $"'{name}' is another rule, and a card that builds on a rule is not supported yet. Copy its keys.");
        else
            problems.Add(at, $"'extends' cannot be '{name}'.{NearestName.Hint(name, Kinds)} Use one of: {string.Join(", ", Kinds)}.");
        return null;
    }

    /// <summary>The first kind that has a key of its own, or null.</summary>
    public static string? KindOf(string key) =>
        Kinds.Where((_, kind) => KeysOf((DeclarativeKind)kind).Except(CommonKeys).Contains(key)).FirstOrDefault();

    /// <summary>The keys that a kind knows beside those of every card.</summary>
    public static IEnumerable<string> KeysOf(DeclarativeKind kind) => CommonKeys.Concat(kind switch
    {
        DeclarativeKind.Existence => ["tokens", "raw", "append", "nonword", "exceptions"],
        DeclarativeKind.Substitution => ["swap", "nonword", "exceptions", "capitalize"],
        DeclarativeKind.Repetition => ["tokens", "max", "alpha", "exceptions"],
        DeclarativeKind.Consistency => ["either", "nonword"],
        DeclarativeKind.Conditional => ["first", "second", "exceptions"],
        DeclarativeKind.Capitalization => ["match", "style", "exceptions", "indicators", "threshold", "prefix"],
        DeclarativeKind.Metric => ["formula", "condition"],
        DeclarativeKind.Spelling => ["custom", "filters", "ignore", "exceptions", "threshold", "dic", "aff", "dicpath", "dictionaries", "append"],
        DeclarativeKind.Sequence => ["tokens", "exceptions"],
        _ => (string[])["token", "max", "min"],
    });

    /// <summary>Reads the keys of one kind.</summary>
    public static DeclarativePattern Read(DeclarativeKind kind, CardKeys keys, ProblemList problems)
    {
        var pattern = new DeclarativePattern(kind)
        {
            Tokens = kind == DeclarativeKind.Sequence ? [] : keys.TextList("tokens"),
            Raw = keys.TextList("raw"),
            Swap = ReadPairs("swap", keys, problems),
            Exceptions = keys.TextList("exceptions"),
            Token = keys.Scalar("token"),
            Max = ReadMax(kind, keys),
            Min = keys.Integer("min", 0, int.MaxValue),
            IgnoreCase = keys.Flag("ignorecase"),
            NonWord = keys.Flag("nonword"),
            Append = kind == DeclarativeKind.Existence && keys.Flag("append"),
            Alpha = keys.Flag("alpha"),
            Capitalize = keys.Flag("capitalize"),
            Limit = keys.Integer("limit", 0, int.MaxValue) ?? 0,
            Scopes = ReadScopes(keys, problems),
            FixSafety = keys.Choice("fix", "safe", "editor") == "safe" ? FixSafety.Safe : FixSafety.NeedsEditor,
            Replacements = ReadAction(keys, problems),
        };
        RequireContent(pattern, keys, problems);
        if (kind != DeclarativeKind.Sequence)
            PatternSyntax.Check(pattern, keys, problems);
        return WholeTextReader.Complete(pattern, keys, problems);
    }

    // Vale reads zero as no bound.
    private static int? ReadMax(DeclarativeKind kind, CardKeys keys)
    {
        int? max = keys.Integer("max", 0, int.MaxValue);
        return max == 0 && kind == DeclarativeKind.Occurrence ? null : max;
    }

    private static void RequireContent(DeclarativePattern pattern, CardKeys keys, ProblemList problems)
    {
        string? missing = pattern.Kind switch
        {
            DeclarativeKind.Existence when !keys.Has("tokens") && !keys.Has("raw") =>
                "'tokens' is missing. Add a list of words or patterns to find.",
            DeclarativeKind.Substitution when !keys.Has("swap") =>
                "'swap' is missing. Add 'what to find: what to write' lines below it.",
            DeclarativeKind.Repetition when !keys.Has("tokens") =>
                "'tokens' is missing. Add a list of patterns, such as '[^\\s]+' for any word.",
            DeclarativeKind.Occurrence when !keys.Has("token") =>
                "'token' is missing. Add the pattern to count.",
            DeclarativeKind.Occurrence when pattern.Max is null && pattern.Min is null =>
                "'max' or 'min' is missing. Add how many are still right.",
            DeclarativeKind.Consistency when !keys.Has("either") =>
                "'either' is missing. Add 'one form: other form' lines below it.",
            DeclarativeKind.Conditional when !keys.Has("first") || !keys.Has("second") =>
                "'first' or 'second' is missing. Add what must be introduced, and what introduces it.",
            DeclarativeKind.Capitalization when !keys.Has("match") =>
                "'match' is missing. Add $title, $sentence, $lower, $upper or a regular expression.",
            DeclarativeKind.Metric when !keys.Has("formula") || !keys.Has("condition") =>
                "'formula' or 'condition' is missing. Add the arithmetic, and the values that are reported, such as '> 8'.",
            DeclarativeKind.Sequence when !keys.Has("tokens") =>
                "'tokens' is missing. Add a list of words, each with 'pattern' or 'tag'.",
            _ => null,
        };
        if (missing is not null)
            problems.Add(keys.Map, missing);
    }

    /// <summary>Reads <c>swap</c> or <c>either</c>.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> ReadPairs(string key, CardKeys keys, ProblemList problems)
    {
        if (keys.Find(key) is YamlList list)
        {
            problems.Add(list, $"'{key}' must be a mapping. Write 'what to find: {(key == "swap" ? "what to write" : "its other form")}' without '- '.");
            return [];
        }

        if (keys.Mapping(key) is not { } map)
            return [];
        var swap = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(map.Entries.Count);
        foreach (KeyValuePair<YamlText, YamlNode> entry in map.Entries)
        {
            if (entry.Key.Value.Trim().Length == 0)
                problems.Add(entry.Key, $"An entry of '{key}' has nothing to find. Write the words before the colon.");
            else if (entry.Value is YamlText { IsNull: false } text)
                swap.Add(new KeyValuePair<string, string>(entry.Key.Value, text.Value));
            else
                problems.Add(entry.Value, $"'{entry.Key.Value}' must be {(key == "swap" ? "swapped for text, not for" : "paired with text, not with")} {CardKeys.Describe(entry.Value)}.");
        }

        return swap.ToImmutable();
    }

    private static ImmutableArray<string> ReadScopes(CardKeys keys, ProblemList problems)
    {
        YamlNode? node = keys.Find("scope");
        if (node is null)
            return [Scopes[0]];
        var scopes = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode item in node is YamlList list ? list.Items : [node])
        {
            if (item is YamlText text && Scopes.Contains(text.Value))
                scopes.Add(text.Value);
            else if (item is YamlText other)
                problems.Add(other, $"'scope' cannot be '{other.Value}'.{NearestName.Hint(other.Value, Scopes)} Use one of: {string.Join(", ", Scopes)}.");
            else
                problems.Add(item, $"'scope' must be one of: {string.Join(", ", Scopes)}; or a list of them.");
        }

        return scopes.Count == 0 ? [Scopes[0]] : scopes.ToImmutable();
    }

    private static ImmutableArray<string> ReadAction(CardKeys keys, ProblemList problems)
    {
        if (keys.Mapping("action") is not { } map)
            return [];
        var action = new CardKeys(map, problems);
        action.RefuseOthers(["name", "params"]);
        ImmutableArray<string> parameters = action.TextList("params");
        // 'suggest', 'convert' and 'edit' compute a text: such a card reports, and leaves the mending to the editor.
        switch (action.Choice("name", "replace", "remove", "suggest", "convert", "edit"))
        {
            case "replace":
                return parameters;
            case "remove":
                return [""];
            default:
                if (!action.Has("name"))
                    problems.Add(map, "'name' is missing. Add 'name:' with replace or remove.");
                return [];
        }
    }
}
