using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>The formats that the command line gives to files, whatever their endings and settings say.</summary>
/// <param name="overrides">Globs from the working directory with the format of what they match; the last that matches counts.</param>
internal sealed class FormatOverrides(IReadOnlyList<(EditorConfigGlob Glob, string Format)> overrides)
{
    /// <summary>The format of a file, or null when the command line gives it none.</summary>
    /// <param name="path">The path as reports show it.</param>
    public string? Find(string path)
    {
        string relative = path.TrimStart('/');
        for (int i = overrides.Count - 1; i >= 0; i--)
        {
            if (overrides[i].Glob.IsMatch(relative))
                return overrides[i].Format;
        }

        return null;
    }
}
