using EditorialLint.Engine.Configuration;
using EditorialLint.Formats;

namespace EditorialLint.Cli;

/// <summary>Makes the settings of a run once its command needs them.</summary>
internal sealed class SettingsFactory(IConfigurationStore files, RunEnvironment environment, RuleSet rules, DocumentFormats formats)
{
    /// <summary>Settings from the configuration files of the machine.</summary>
    public EditorConfigSettingsProvider Create() => Create(files);

    /// <summary>Settings from configuration that is kept elsewhere.</summary>
    public EditorConfigSettingsProvider Create(IConfigurationStore store, string? reportsFrom = null) =>
        new(store, reportsFrom ?? environment.WorkingDirectory, rules.Descriptors, formats.Names, DictionaryFolders.OfSystem(), rules.Packs);
}
