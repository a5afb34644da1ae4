using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli.Git;

/// <summary>Makes sources of the staged files that are wanted.</summary>
internal sealed class StagedChoice(GitRepository repository, ListedSources listed)
{
    private const string ConfigurationName = ".editorconfig";

    private readonly ImmutableArray<LintSource>.Builder _sources = ImmutableArray.CreateBuilder<LintSource>();
    private readonly List<ToolNotification> _notifications = [];
    private readonly Dictionary<string, string> _objects = new(StringComparer.Ordinal);

    /// <summary>The id of each source's content by the source's absolute path.</summary>
    public IReadOnlyDictionary<string, string> Objects => _objects;

    /// <summary>Adds a file if it is wanted.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lines">The lines whose findings are reported; null for all.</param>
    public void Add(StagedFile file, ImmutableArray<LineRange>? lines)
    {
        if (repository.Locate(file.Path) is not string full)
            return;
        LintSource? source = listed.Choose(full);
        if (file.IsUnmerged)
        {
            if (source is not null || Path.GetFileName(file.Path) == ConfigurationName)
                AddTrouble("unmerged-file", source?.Path ?? file.Path, "This file has a merge conflict, so nothing of it is staged; resolve it and 'git add' it.");
        }
        else if (source is not null && file.HasUnreadableName)
        {
            AddTrouble("unreadable-name", source.Path, "This file's name is no UTF-8; it was not checked.");
        }
        else if (source is not null)
        {
            _sources.Add(source with { ChangedLines = lines });
            _objects.Add(full, file.Object);
        }
    }

    /// <summary>What was found.</summary>
    public FoundSources ToSources() => new(_sources.ToImmutable(), [.. listed.Notifications, .. _notifications]);

    private void AddTrouble(string id, string path, string text) =>
        _notifications.Add(new ToolNotification(id, Severity.Error, text) { Path = path });
}
