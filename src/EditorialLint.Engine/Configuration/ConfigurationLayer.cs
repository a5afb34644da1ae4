using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Configuration;

/// <summary>What one configuration file sets, understood.</summary>
/// <param name="Directory">The absolute folder that its globs are for.</param>
/// <param name="IsRoot">Whether files above it have no say.</param>
/// <param name="Sections">The sections that set something, in order.</param>
/// <param name="Problems">All that is wrong with it, whatever files its sections are for.</param>
internal sealed record ConfigurationLayer(
    string Directory,
    bool IsRoot,
    ImmutableArray<ConfigurationLayer.Section> Sections,
    ImmutableArray<ToolNotification> Problems)
{
    /// <summary>Which files a section is for, and what it sets for them.</summary>
    internal sealed record Section(EditorConfigGlob Glob, ImmutableArray<Setting> Settings);

    /// <summary>Understands a file.</summary>
    /// <param name="directory">The absolute folder that it lies in.</param>
    /// <param name="file">The file, under the path to report.</param>
    /// <param name="reader">Reads its pairs.</param>
    public static ConfigurationLayer Read(string directory, EditorConfigFile file, SettingReader reader)
    {
        var problems = ImmutableArray.CreateBuilder<ToolNotification>();
        foreach (EditorConfigProblem problem in file.Problems)
            problems.Add(CreateProblem(file.Path, problem.Line, problem.Text));
        foreach (EditorConfigProperty property in file.Preamble)
        {
            if (DescribeMisplaced(property) is string text)
                problems.Add(CreateProblem(file.Path, property.Line, text));
        }

        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (EditorConfigSection section in file.Sections)
        {
            var settings = ImmutableArray.CreateBuilder<Setting>();
            foreach (EditorConfigProperty property in section.Properties)
            {
                if (!SettingKeyReader.Concerns(property))
                    continue;
                if (reader.Read(property, file.Path, out string? text) is Setting setting)
                    settings.Add(setting);
                else if (text is not null)
                    problems.Add(CreateProblem(file.Path, property.Line, text));
            }

            if (section.Glob is not null && settings.Count > 0)
                sections.Add(new Section(section.Glob, settings.ToImmutable()));
        }

        return new ConfigurationLayer(directory, file.IsRoot, sections.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The layer of a file that is there but cannot be read.</summary>
    public static ConfigurationLayer Unreadable(string directory, string path, string reason) =>
        new(directory, false, [], [CreateProblem(path, null, $"cannot be read: {reason}")]);

    private static string? DescribeMisplaced(EditorConfigProperty property)
    {
        if (property.Key == "root")
        {
            return property.Value.ToUpperInvariant() is "TRUE" or "FALSE"
                ? null
                : UnknownName.Describe("value", property.Value, property.WrittenKey, ["true", "false"]);
        }

        return SettingKeyReader.Concerns(property)
            ? $"'{property.WrittenKey}' stands before the first section, where it sets nothing; put it below '[*]'"
            : null;
    }

    private static ToolNotification CreateProblem(string path, int? line, string text) =>
        new("invalid-configuration", Severity.Error, line is null ? $"{path}: {text}" : $"{path}:{line}: {text}")
        {
            Path = path,
            Line = line,
            IsConfiguration = true,
        };
}
