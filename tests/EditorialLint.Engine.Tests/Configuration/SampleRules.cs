using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Engine.Tests.Configuration;

/// <summary>A small catalogue and a provider over it whose base folder is <c>/news</c>.</summary>
internal static class SampleRules
{
    public static ImmutableArray<RuleDescriptor> Catalogue { get; } =
    [
        Create("EL0109", "hyphen-spacing", "punctuation", Severity.Warning),
        Create("EL0104", "space-inside-quotation-marks", "punctuation", Severity.Error),
        Create("EL0301", "name-casing", "names", Severity.Error) with
        {
            Options =
            [
                new RuleOptionDescriptor("minimum", RuleOptionType.Integer, "2", "How often."),
                new RuleOptionDescriptor("strict", RuleOptionType.Boolean, "false", "Whether to be strict."),
                new RuleOptionDescriptor("style", RuleOptionType.Choice, "wire", "Whose style.") { Values = ["wire", "magazine"] },
                new RuleOptionDescriptor("note", RuleOptionType.Text, "", "Any words."),
            ],
        },
        Create("EL0302", "name-variants", "names", Severity.Suggestion) with { Status = RuleStatus.Preview },
        Create("EL0303", "old-names", "names", Severity.Error) with { Status = RuleStatus.Removed },
        Create("House.Wordy", "wordy", "house", Severity.Suggestion),
    ];

    public static EditorConfigSettingsProvider Provide(MemoryConfigurationStore store) => new(store, "/news", Catalogue, ["text", "markdown"]);

    public static EditorConfigSettingsProvider Provide(string text) => Provide(new MemoryConfigurationStore().Add("/news/.editorconfig", text));

    public static RuleDescriptor Find(string id) => Catalogue.Single(rule => rule.Id == id);

    private static RuleDescriptor Create(string id, string name, string category, Severity level) => new()
    {
        Id = id,
        Name = name,
        Category = category,
        Title = name,
        Level = level,
        Messages = [new RuleMessage(RuleMessage.DefaultKey, "Mend this.")],
    };
}
