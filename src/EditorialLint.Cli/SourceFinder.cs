using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;
using EditorialLint.Formats;

namespace EditorialLint.Cli;

/// <summary>Finds the files to check: those named, and those of a known format in the folders named.</summary>
internal static class SourceFinder
{
    internal static ImmutableArray<LintSource> Find(string[] paths, string folder, List<ToolNotification> notifications)
    {
        var sources = new Dictionary<string, LintSource>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            string full = Path.GetFullPath(path, folder);
            if (File.Exists(full))
                Add(sources, full, folder);
            else if (Directory.Exists(full))
                Walk(sources, full, folder);
            else
                notifications.Add(new ToolNotification("missing-path", Severity.Error, $"{path}: no such file or folder.") { Path = path });
        }

        return [.. sources.Values];
    }

    private static void Walk(Dictionary<string, LintSource> sources, string directory, string folder)
    {
        foreach (string file in Directory.EnumerateFiles(directory))
        {
            if (!IsHidden(file) && DocumentFormats.BuiltIn.FindByExtension(file) is not null)
                Add(sources, file, folder);
        }

        foreach (string child in Directory.EnumerateDirectories(directory))
        {
            if (!IsHidden(child) && Path.GetFileName(child) is not ("node_modules" or "bin" or "obj") && new DirectoryInfo(child).LinkTarget is null)
                Walk(sources, child, folder);
        }
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private static void Add(Dictionary<string, LintSource> sources, string full, string folder)
    {
        string relative = Path.GetRelativePath(folder, full).Replace('\\', '/');
        sources[full] = new LintSource(relative.StartsWith("../", StringComparison.Ordinal) ? full : relative, full);
    }
}
