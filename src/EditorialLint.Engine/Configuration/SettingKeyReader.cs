using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Configuration;

/// <summary>Understands keys, or says what is wrong with them.</summary>
internal sealed class SettingKeyReader(RuleNames rules)
{
    private const string OurName = "editorial";

    /// <summary>Whether a key is ours to understand. Any other belongs to an editor or a compiler.</summary>
    public static bool Concerns(EditorConfigProperty property) => property.Key == SettingKey.Charset || IsOurs(property.Key);

    /// <summary>
    /// Whether a key, or a line that should have one, begins with our name. A slip in it, or in the character behind it,
    /// must not turn a setting into somebody else's.
    /// </summary>
    public static bool IsOurs(string key)
    {
        int end = key.AsSpan().IndexOfAny("_-.");
        return Math.Abs(end - OurName.Length) <= 1 && ClosestName.Find(key[..end], [OurName]) is not null;
    }

    /// <summary>Reads a key; null with a problem when it means nothing.</summary>
    /// <param name="property">The pair it stands in.</param>
    /// <param name="problem">What is wrong and how to mend it, without the place; null when nothing is.</param>
    public SettingKey? Read(EditorConfigProperty property, out string? problem)
    {
        problem = null;
        string key = property.Key, written = property.WrittenKey;
        switch (key)
        {
            case SettingKey.Dialect:
                return new SettingKey(new SettingSlot(SettingKind.Dialect));
            case SettingKey.Format:
                return new SettingKey(new SettingSlot(SettingKind.Format));
            case SettingKey.Charset:
                return new SettingKey(new SettingSlot(SettingKind.Charset));
            case SettingKey.Dictionaries:
                return new SettingKey(new SettingSlot(SettingKind.Dictionaries));
            case SettingKey.Words:
                return new SettingKey(new SettingSlot(SettingKind.Words));
            case SettingKey.RulePacks:
                return new SettingKey(new SettingSlot(SettingKind.RulePacks));
            case SettingKey.Profile:
                return new SettingKey(new SettingSlot(SettingKind.Profile));
            case SettingKey.AllLevels:
                return new SettingKey(new SettingSlot(SettingKind.AllLevels));
        }

        if (key.StartsWith(SettingKey.LevelPrefix, StringComparison.Ordinal))
        {
            // Ids and names may hold dots, so only what is fixed at both ends is taken off.
            string target = written[SettingKey.LevelPrefix.Length..];
            if (key.EndsWith(SettingKey.LevelSuffix, StringComparison.Ordinal))
                return ReadLevel(target[..^SettingKey.LevelSuffix.Length], written, out problem);
            if (rules.Find(target) is not null)
            {
                problem = $"unknown setting '{written}'; did you mean '{written}{SettingKey.LevelSuffix}'?";
                return null;
            }
        }

        int dot = written.LastIndexOf('.');
        if (key.StartsWith(SettingKey.OptionPrefix, StringComparison.Ordinal) && dot > SettingKey.OptionPrefix.Length)
            return ReadOption(written[SettingKey.OptionPrefix.Length..dot], written[(dot + 1)..], written, out problem);
        problem = UnknownName.Describe("setting", written, null, [.. KnownKeys()]);
        return null;
    }

    private IEnumerable<string> KnownKeys()
    {
        yield return SettingKey.Dialect;
        yield return SettingKey.Format;
        yield return SettingKey.Dictionaries;
        yield return SettingKey.Words;
        yield return SettingKey.RulePacks;
        yield return SettingKey.Profile;
        yield return SettingKey.AllLevels;
        foreach (string category in rules.Categories)
            yield return SettingKey.Write(new SettingSlot(SettingKind.CategoryLevel, category));
        foreach (string rule in rules.Known)
            yield return SettingKey.Write(new SettingSlot(SettingKind.RuleLevel, rule));
        foreach (RuleDescriptor rule in rules.Rules)
        {
            foreach (RuleOptionDescriptor option in rule.Options)
                yield return SettingKey.Write(SettingKey.ForOption(rule, option));
        }
    }

    private SettingKey? ReadLevel(string target, string key, out string? problem)
    {
        problem = null;
        if (target.StartsWith(SettingKey.CategoryPrefix, StringComparison.OrdinalIgnoreCase))
        {
            string name = target[SettingKey.CategoryPrefix.Length..];
            foreach (string category in rules.Categories)
            {
                if (category.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return new SettingKey(new SettingSlot(SettingKind.CategoryLevel, category));
            }

            problem = UnknownName.Describe("category", name, key, rules.Categories);
            return null;
        }

        if (rules.Find(target) is RuleDescriptor rule)
            return new SettingKey(new SettingSlot(SettingKind.RuleLevel, rule.Id));
        problem = UnknownName.Describe("rule", target, key, rules.Known);
        return null;
    }

    private SettingKey? ReadOption(string target, string name, string key, out string? problem)
    {
        problem = null;
        if (rules.Find(target) is not RuleDescriptor rule)
        {
            problem = UnknownName.Describe("rule", target, key, rules.Known);
            return null;
        }

        foreach (RuleOptionDescriptor option in rule.Options)
        {
            if (option.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return new SettingKey(SettingKey.ForOption(rule, option), option);
        }

        problem = rule.Options.IsEmpty
            ? $"rule '{target}' has no options, so '{key}' sets nothing"
            : UnknownName.Describe("option", name, key, [.. rule.Options.Select(static option => option.Name)]);
        return null;
    }
}
