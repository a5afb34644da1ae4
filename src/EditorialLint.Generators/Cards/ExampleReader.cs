using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>Reads <c>examples</c> and checks the markers in them.</summary>
internal static class ExampleReader
{
    private static readonly string[] Groups = ["bad", "good"];
    private static readonly string[] BadKeys = ["text", "fixed", "settings", "files"];
    private static readonly string[] GoodKeys = ["text", "settings", "files"];
    private static readonly string[] GeneralSettings = ["dialect", "format", "profile"];

    public static ImmutableArray<RuleExample> Read(CardKeys keys, ImmutableArray<RuleOptionDescriptor> options, ProblemList problems)
    {
        if (keys.Mapping("examples") is not { } map)
            return [];
        var groups = new CardKeys(map, problems);
        groups.RefuseOthers(Groups);
        string[] settings = [.. GeneralSettings, .. options.Select(static option => option.Name)];
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        foreach (string group in Groups)
        {
            switch (groups.Find(group))
            {
                case null:
                    break;
                case YamlList list:
                    examples.AddRange(list.Items.Select(item => ReadExample(item, group == "bad", settings, problems)).OfType<RuleExample>());
                    break;
                case var other:
                    problems.Add(other, $"'{group}' must be a list of examples, each behind '- '.");
                    break;
            }
        }

        return examples.ToImmutable();
    }

    private static RuleExample? ReadExample(YamlNode node, bool isBad, string[] settings, ProblemList problems)
    {
        switch (node)
        {
            case YamlText { IsOtherType: false } text:
                CheckMarkers(text.Value, isBad, text, problems);
                return new RuleExample(text.Value, isBad);
            case YamlMap map:
                var keys = new CardKeys(map, problems);
                keys.RefuseOthers(isBad ? BadKeys : GoodKeys);
                if (!keys.Has("text"))
                    problems.Add(map, "'text' is missing. Add 'text: |-' with the example below it.");
                if (keys.Text("text") is not { } marked)
                    return null;
                CheckMarkers(marked, isBad, keys.Find("text")!, problems);
                string? mended = keys.Text("fixed");
                if (mended is not null && FindMarker(mended, 0) >= 0)
                    problems.Add(keys.Find("fixed")!, "'fixed' is the text after the fix and has no markers. Remove '[|' and '|]'.");
                return new RuleExample(marked, isBad) { Fixed = mended, Settings = ReadSettings(keys, settings, problems), Files = keys.TextList("files") };
            default:
                problems.Add(node, $"An example must be text, not {CardKeys.Describe(node)}. Write it as a '|-' block.");
                return null;
        }
    }

    private static ImmutableArray<KeyValuePair<string, string>> ReadSettings(CardKeys keys, string[] known, ProblemList problems)
    {
        if (keys.Mapping("settings") is not { } map)
            return [];
        var settings = new CardKeys(map, problems);
        settings.RefuseOthers(known);
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(map.Entries.Count);
        foreach (string name in map.Entries.Select(static entry => entry.Key.Value))
        {
            if (settings.Scalar(name) is { } value)
                pairs.Add(new KeyValuePair<string, string>(name, value));
        }

        return pairs.ToImmutable();
    }

    private static void CheckMarkers(string text, bool isBad, YamlNode at, ProblemList problems)
    {
        int open = 0, spans = 0;
        for (int i = FindMarker(text, 0); i >= 0; i = FindMarker(text, i + 2))
        {
            bool opens = text[i] == '[';
            open += opens ? 1 : -1;
            spans += opens ? 1 : 0;
            if (open < 0)
                break;
        }

        if (open > 0)
            problems.Add(at, "A '[|' has no '|]' behind it. Close the marker.");
        else if (open < 0)
            problems.Add(at, "A '|]' has no '[|' before it. Open the marker.");
        else if (isBad && spans == 0)
            problems.Add(at, "A bad example must mark what the rule reports. Put '[|' and '|]' around it.");
        else if (!isBad && spans > 0)
            problems.Add(at, "A good example has nothing to report. Remove '[|' and '|]'.");
    }

    // "[|]" opens: the bracket that a rule reports may stand right behind the marker.
    private static int FindMarker(string text, int from)
    {
        int opening = text.IndexOf("[|", from, StringComparison.Ordinal);
        int closing = text.IndexOf("|]", from, StringComparison.Ordinal);
        return opening < 0 ? closing : closing < 0 ? opening : Math.Min(opening, closing);
    }
}
