using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Configuration;

/// <summary>Understands the pairs of a section, or says what is wrong with them.</summary>
/// <param name="rules">The rules that keys may name.</param>
/// <param name="formats">The formats there are.</param>
/// <param name="packs">The packs that were read.</param>
/// <param name="baseDirectory">The absolute folder that reported paths are relative to.</param>
internal sealed class SettingReader(RuleNames rules, ImmutableArray<string> formats, RulePackSet packs, string baseDirectory)
{
    private static readonly ImmutableArray<string> BooleanValues = ["true", "false"];

    private readonly SettingKeyReader _keys = new(rules);

    /// <summary>Reads a pair that concerns the product; null with a problem when it means nothing.</summary>
    /// <param name="property">The pair.</param>
    /// <param name="path">The file it stands in, as problems report it.</param>
    /// <param name="problem">What is wrong and how to mend it, without the place; null when nothing is.</param>
    public Setting? Read(EditorConfigProperty property, string path, out string? problem)
    {
        if (_keys.Read(property, out problem) is not SettingKey key)
            return null;
        if (property.IsUnset)
            return new Setting(key.Slot, null, path, property);
        if (key.Option is RuleOptionDescriptor option)
        {
            if (option.Accepts(property.Value))
                return new Setting(key.Slot, property.Value, path, property);
            problem = DescribeComment(option.Type == RuleOptionType.Integer ? "number" : "value", property) ?? DescribeBadValue(option, property);
            return null;
        }

        if (key.Slot.Kind is SettingKind.Dictionaries or SettingKind.Words)
        {
            // Which files there are is seen when they are read.
            problem = DescribeComment("file", property);
            return problem is null ? new Setting(key.Slot, property.Value, path, property) : null;
        }

        if (key.Slot.Kind == SettingKind.RulePacks)
        {
            problem = DescribeComment("rule pack", property) ?? DescribeBadPack(property, path);
            return problem is null ? new Setting(key.Slot, property.Value, path, property) : null;
        }

        (string noun, ImmutableArray<string> values) = ValuesOf(key.Slot.Kind);
        foreach (string value in values)
        {
            if (value.Equals(property.Value, StringComparison.OrdinalIgnoreCase))
                return new Setting(key.Slot, value, path, property);
        }

        string? meant = key.Slot.Kind == SettingKind.Dialect ? SettingValues.FindMeantDialect(property.Value) : null;
        problem = DescribeComment(noun, property) ?? UnknownName.Describe(noun, property.Value, property.WrittenKey, values, meant);
        return null;
    }

    private string? DescribeBadPack(EditorConfigProperty property, string path)
    {
        foreach (string pack in PacksOf(property.Value, path, baseDirectory))
        {
            if (packs.Missing.Contains(pack, StringComparer.Ordinal))
                return $"there is no rule pack '{Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(path, baseDirectory))!, pack)}'; name a folder of cards, or a card, relative to this file's folder";
            if (!packs.Paths.Contains(pack, StringComparer.Ordinal))
                return $"the rule packs in '{property.Value}' were not read; name them in the .editorconfig of a folder that the command line names, or of one above it";
        }

        return null;
    }

    /// <summary>The absolute paths that a value names.</summary>
    /// <param name="value">The setting's value.</param>
    /// <param name="path">The configuration file it stands in, relative to the base folder.</param>
    /// <param name="baseDirectory">The base folder.</param>
    public static IEnumerable<string> PacksOf(string value, string path, string baseDirectory) =>
        RulePackFinder.Split(value, Path.GetDirectoryName(Path.GetFullPath(path, baseDirectory)) ?? baseDirectory);

    /// <summary>What is wrong with a value that someone has commented; null when there is no sign of a comment in it.</summary>
    private static string? DescribeComment(string noun, EditorConfigProperty property)
    {
        int sign = property.Value.AsSpan().IndexOfAny('#', ';');
        return sign > 0 && char.IsWhiteSpace(property.Value[sign - 1])
            ? $"unknown {noun} '{property.Value}' in '{property.WrittenKey}'; a comment needs a line of its own"
            : null;
    }

    private static string DescribeBadValue(RuleOptionDescriptor option, EditorConfigProperty property) => option.Type switch
    {
        RuleOptionType.Integer => $"'{property.Value}' in '{property.WrittenKey}' is not a whole number",
        RuleOptionType.Boolean => UnknownName.Describe("value", property.Value, property.WrittenKey, BooleanValues),
        _ => UnknownName.Describe("value", property.Value, property.WrittenKey, option.Values),
    };

    private (string Noun, ImmutableArray<string> Values) ValuesOf(SettingKind kind) => kind switch
    {
        SettingKind.Dialect => ("dialect", SettingValues.Dialects.Names),
        SettingKind.Charset => ("charset", SettingValues.Charsets.Names),
        SettingKind.Format => ("format", formats),
        SettingKind.Profile => ("profile", Profiles.Names),
        _ => ("severity", SettingValues.Levels.Names),
    };
}
