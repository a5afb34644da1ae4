namespace EditorialLint.Engine.Reporting;

/// <summary>File paths as reports name them: relative where they can be, with forward slashes, without a leading <c>./</c>.</summary>
internal static class ReportPath
{
    /// <summary>The path for a consumer that compares it with the paths of a checkout.</summary>
    public static string Of(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        return path;
    }
}
