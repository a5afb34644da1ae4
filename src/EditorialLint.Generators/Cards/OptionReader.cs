using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>Reads <c>options</c>.</summary>
internal static class OptionReader
{
    private static readonly string[] Keys = ["type", "default", "meaning", "values", "profiles"];

    public static ImmutableArray<RuleOptionDescriptor> Read(CardKeys keys, ProblemList problems)
    {
        if (keys.Mapping("options") is not { } map)
            return [];
        var options = ImmutableArray.CreateBuilder<RuleOptionDescriptor>(map.Entries.Count);
        foreach (KeyValuePair<YamlText, YamlNode> entry in map.Entries)
        {
            // EditorConfig lower-cases keys.
            if (entry.Key.Value.Length == 0 || !entry.Key.Value.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_'))
                problems.Add(entry.Key, $"'{entry.Key.Value}' is no name of an option. Use small letters, digits and hyphens.");
            if (entry.Value is YamlMap option)
                options.Add(ReadOption(entry.Key.Value, new CardKeys(option, problems), problems));
            else
                problems.Add(entry.Value, $"The option '{entry.Key.Value}' must be a mapping with 'type', 'default' and 'meaning'.");
        }

        return options.ToImmutable();
    }

    private static RuleOptionDescriptor ReadOption(string name, CardKeys keys, ProblemList problems)
    {
        keys.RefuseOthers(Keys);
        if (!keys.Has("type"))
            problems.Add(keys.Map, "'type' is missing. Add 'type:' with boolean, integer, choice or text.");
        RuleOptionType type = keys.Choice("type", "boolean", "integer", "choice", "text") switch
        {
            "boolean" => RuleOptionType.Boolean,
            "integer" => RuleOptionType.Integer,
            "choice" => RuleOptionType.Choice,
            _ => RuleOptionType.Text,
        };
        string meaning = keys.RequiredText("meaning", "one sentence that says what the option changes") ?? "";
        ImmutableArray<string> values = keys.TextList("values");
        if (type == RuleOptionType.Choice && values.IsEmpty)
            problems.Add(keys.Map, "A choice needs 'values'. Add a list of what it can be.");
        if (type != RuleOptionType.Choice && keys.Has("values"))
            problems.Add(keys.KeyNode("values"), "Only a choice has 'values'. Remove the key, or make the type 'choice'.");

        if (!keys.Has("default"))
            problems.Add(keys.Map, "'default' is missing. Add 'default:' with the value that holds when nothing is configured.");
        var option = new RuleOptionDescriptor(name, type, keys.Scalar("default") ?? "", meaning.Trim()) { Values = values };
        option = option with { Profiles = ReadProfiles(keys, option, problems) };
        bool canTell = keys.Has("default") && keys.Has("type") && (type != RuleOptionType.Choice || !values.IsEmpty);
        if (canTell && !option.Accepts(option.Default))
            problems.Add(keys.Find("default")!, $"The default '{option.Default}' is no value of the option's type.");
        return option;
    }

    private static ImmutableArray<KeyValuePair<string, string>> ReadProfiles(CardKeys keys, RuleOptionDescriptor option, ProblemList problems)
    {
        if (keys.Mapping("profiles") is not { } map)
            return [];
        var profiles = new CardKeys(map, problems);
        profiles.RefuseOthers(RuleOptionDescriptor.ProfileNames);
        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(map.Entries.Count);
        foreach (string name in map.Entries.Select(static entry => entry.Key.Value))
        {
            if (profiles.Scalar(name) is not { } value)
                continue;
            if (!option.Accepts(value))
                problems.Add(profiles.Find(name)!, $"'{value}' is no value of the option's type.");
            values.Add(new KeyValuePair<string, string>(name, value));
        }

        return values.ToImmutable();
    }
}
