using System.Collections.Immutable;
using System.Globalization;

namespace EditorialLint.Generators.Cards;

/// <summary>Typed access to the keys of one mapping of a card. A key of the wrong type is noted as a problem and read as if it were missing.</summary>
internal sealed class CardKeys(YamlMap map, ProblemList problems)
{
    public YamlMap Map { get; } = map;

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key)
    {
        foreach (KeyValuePair<YamlText, YamlNode> entry in Map.Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }

    /// <summary>The key itself, for a problem that concerns it; the mapping when it is missing.</summary>
    public YamlNode KeyNode(string key) => Map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Key ?? (YamlNode)Map;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Notes every key that is not among the known ones.</summary>
    public void RefuseOthers(IReadOnlyCollection<string> known)
    {
        foreach (KeyValuePair<YamlText, YamlNode> entry in Map.Entries)
        {
            if (!known.Contains(entry.Key.Value))
                problems.Add(entry.Key, $"Unknown key '{entry.Key.Value}'.{Mend(entry.Key.Value, known)}");
        }
    }

    /// <summary>Text: a quoted or block scalar, or a plain one that YAML takes for text.</summary>
    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlText { IsOtherType: false } text:
                return text.Value;
            case YamlText { IsNull: true } text:
                problems.Add(text, $"'{key}' is empty. Write a text behind it, or leave the key out.");
                return null;
            case YamlText text:
                problems.Add(text, $"'{key}' must be text. Put it in quotes: \"{text.Value}\".");
                return null;
            case var other:
                problems.Add(other, $"'{key}' must be text, not {Describe(other)}.");
                return null;
        }
    }

    /// <summary>Text that must be there; notes a problem if it is not.</summary>
    public string? RequiredText(string key, string meaning)
    {
        if (!Has(key))
            problems.Add(Map, $"'{key}' is missing. Add '{key}:' with {meaning}.");
        string? text = Text(key);
        if (text is not null && text.Trim().Length == 0)
            problems.Add(KeyNode(key), $"'{key}' is empty. Give {meaning}.");
        return text;
    }

    /// <summary>A scalar of any type as it was written.</summary>
    public string? Scalar(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlText { IsNull: false } text:
                return text.Value;
            case var other:
                problems.Add(other, $"'{key}' must be a single value, not {Describe(other)}.");
                return null;
        }
    }

    public bool Flag(string key, bool fallback = false)
    {
        switch (Find(key))
        {
            case null:
                return fallback;
            case YamlText { IsPlain: true, Value: "true" or "True" }:
                return true;
            case YamlText { IsPlain: true, Value: "false" or "False" }:
                return false;
            case var other:
                problems.Add(other, $"'{key}' must be true or false.");
                return fallback;
        }
    }

    public int? Integer(string key, int least, int most)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlText { IsPlain: true } text
                when int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
                    && number >= least && number <= most:
                return number;
            case var other:
                string range = most == int.MaxValue ? $"from {least} on" : $"from {least} to {most}";
                problems.Add(other, $"'{key}' must be a whole number {range}.");
                return null;
        }
    }

    /// <summary>A number from 0 to 1.</summary>
    public double? Fraction(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlText { IsPlain: true } text
                when double.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number <= 1:
                return number;
            case var other:
                problems.Add(other, $"'{key}' must be a number from 0 to 1, such as 0.8.");
                return null;
        }
    }

    /// <summary>One of a few words; notes a problem and gives null for any other.</summary>
    public string? Choice(string key, params string[] values)
    {
        if (Text(key) is not { } text)
            return null;
        if (values.Contains(text))
            return text;
        problems.Add(Find(key)!, $"'{key}' cannot be '{text}'.{Mend(text, values)}");
        return null;
    }

    /// <summary>A list of scalars, each as it was written.</summary>
    public ImmutableArray<string> TextList(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlList list:
                var texts = ImmutableArray.CreateBuilder<string>(list.Items.Count);
                foreach (YamlNode item in list.Items)
                {
                    if (item is YamlText { IsNull: false } text)
                        texts.Add(text.Value);
                    else
                        problems.Add(item, $"An entry of '{key}' must be text, not {Describe(item)}.");
                }

                return texts.ToImmutable();
            case var other:
                problems.Add(other, $"'{key}' must be a list: one entry a line, each behind '- '.");
                return [];
        }
    }

    /// <summary>A mapping, or null.</summary>
    public YamlMap? Mapping(string key)
    {
        YamlNode? node = Find(key);
        if (node is not null and not YamlMap)
            problems.Add(node, $"'{key}' must be a mapping: 'name: value' lines, indented below it.");
        return node as YamlMap;
    }

    public static string Describe(YamlNode node) => node switch
    {
        YamlText { IsNull: true } => "nothing",
        YamlText { IsOtherType: true } => "a number or truth value",
        YamlText => "text",
        YamlList => "a list",
        _ => "a mapping",
    };

    // A list of all names helps only while it can be taken in at a glance.
    private static string Mend(string name, IReadOnlyCollection<string> known)
    {
        string hint = NearestName.Hint(name, known);
        return hint.Length > 0 ? hint : $" Use one of: {string.Join(", ", known)}.";
    }
}
