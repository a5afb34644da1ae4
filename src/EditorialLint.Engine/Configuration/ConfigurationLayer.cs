using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Configuration;

/// <summary>What one configuration file sets, understood.</summary>
/// <param name="Directory">The absolute folder that its globs are for.</param>
/// <param name="IsRoot">Whether files above it have no say.</param>
/// <param name="Sections">The sections that set something or have problems of their own, in order.</param>
/// <param name="Problems">What is wrong with it for every file, whatever files its sections are for.</param>
internal sealed record ConfigurationLayer(
    string Directory,
    bool IsRoot,
    ImmutableArray<ConfigurationLayer.Section> Sections,
    ImmutableArray<ToolNotification> Problems)
{
    /// <summary>Which files a section is for, what it sets for them, and what is wrong for them only.</summary>
    internal sealed record Section(EditorConfigGlob Glob, ImmutableArray<Setting> Settings, ImmutableArray<ToolNotification> Problems);

    /// <summary>Understands a file.</summary>
    /// <param name="directory">The absolute folder that it lies in.</param>
    /// <param name="file">The file, under the path to report.</param>
    /// <param name="reader">Reads its pairs.</param>
    public static ConfigurationLayer Read(string directory, EditorConfigFile file, SettingReader reader)
    {
        var problems = ImmutableArray.CreateBuilder<ToolNotification>();
        int firstHeader = file.Sections is [var first, ..] ? first.Line : int.MaxValue;
        foreach (EditorConfigProblem problem in file.Problems.Where(problem => problem.Line < firstHeader))
            problems.Add(CreateProblem(file.Path, problem.Line, problem.Text));
        foreach (EditorConfigProperty property in file.Preamble)
        {
            if (DescribeMisplaced(property) is string text)
                problems.Add(CreateProblem(file.Path, property.Line, text));
        }

        var sections = ImmutableArray.CreateBuilder<Section>();
        for (int i = 0; i < file.Sections.Length; i++)
        {
            EditorConfigSection section = file.Sections[i];
            int end = i + 1 < file.Sections.Length ? file.Sections[i + 1].Line : int.MaxValue;
            EditorConfigProblem[] ofSection = [.. file.Problems.Where(problem => problem.Line >= section.Line && problem.Line < end)];
            ImmutableArray<Setting> settings = ReadSettings(section, ofSection, file.Path, reader, out ImmutableArray<ToolNotification> found);
            if (IsOfConcern(section, ofSection))
            {
                problems.AddRange(found);
                found = [];
            }

            if (section.Glob is not null && (settings.Length > 0 || found.Length > 0))
                sections.Add(new Section(section.Glob, settings, found));
        }

        return new ConfigurationLayer(directory, file.IsRoot, sections.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The layer of a file that is there but cannot be read.</summary>
    public static ConfigurationLayer Unreadable(string directory, string path, string reason) =>
        new(directory, false, [], [CreateProblem(path, null, $"cannot be read: {reason}")]);

    /// <summary>
    /// Whether a section's problems matter though it may be for no file that is checked. Foreign ones do not: an encoding
    /// that we lack is good for the files that it is set for. Where the header is broken, nobody knows which files those are.
    /// </summary>
    private static bool IsOfConcern(EditorConfigSection section, EditorConfigProblem[] problems) =>
        section.Properties.Any(property => SettingKeyReader.IsOurs(property.Key) || (section.Glob is null && SettingKeyReader.Concerns(property)))
        || problems.Any(static problem => SettingKeyReader.IsOurs(problem.Written));

    private static ImmutableArray<Setting> ReadSettings(
        EditorConfigSection section, EditorConfigProblem[] written, string path, SettingReader reader, out ImmutableArray<ToolNotification> problems)
    {
        var settings = ImmutableArray.CreateBuilder<Setting>();
        var found = ImmutableArray.CreateBuilder<ToolNotification>();
        foreach (EditorConfigProblem problem in written)
            found.Add(CreateProblem(path, problem.Line, problem.Text));
        foreach (EditorConfigProperty property in section.Properties.Where(SettingKeyReader.Concerns))
        {
            if (reader.Read(property, path, out string? text) is Setting setting)
                settings.Add(setting);
            else if (text is not null)
                found.Add(CreateProblem(path, property.Line, text));
        }

        problems = found.ToImmutable();
        return settings.ToImmutable();
    }

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
        new("invalid-configuration", Severity.Error, text)
        {
            Path = path,
            Line = line,
            IsConfiguration = true,
        };
}
