using System.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>File paths as the addresses that SARIF wants: percent-encoded, relative where they can be.</summary>
internal static class SarifUri
{
    /// <summary>The name of the folder that relative addresses start from.</summary>
    public const string SourceRoot = "SRCROOT";

    /// <summary>Whether a path with forward slashes starts at a root, with or without a drive.</summary>
    public static bool IsAbsolute(string path) =>
        path.StartsWith('/') || (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/');

    /// <summary>The address of a file: relative for a relative path, a file address for an absolute one.</summary>
    public static string OfFile(string path)
    {
        if (IsAbsolute(path))
            return Absolute(path);
        return Encode(ReportPath.Of(path));
    }

    /// <summary>The file address of an absolute folder, with the closing slash that SARIF asks of a base.</summary>
    public static string OfFolder(string path)
    {
        string address = Absolute(path.Replace('\\', '/'));
        return address.EndsWith('/') ? address : address + "/";
    }

    /// <summary>The path that an address was made of, with forward slashes; null for one that is no file's. It may be any text.</summary>
    public static string? ToPath(string address)
    {
        int colon = address.IndexOf(':');
        int slash = address.IndexOf('/');
        string path = address;
        if (colon >= 0 && (slash < 0 || colon < slash))
        {
            if (!address.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
                return null;
            path = address[5..];
            if (path.StartsWith("///", StringComparison.Ordinal))
                path = path[2..];
            if (path is ['/', _, ':', ..] && IsAbsolute(path[1..]))
                path = path[1..];
        }

        path = Uri.UnescapeDataString(path);
        return path.Contains('\0', StringComparison.Ordinal) ? null : path;
    }

    private static string Absolute(string path)
    {
        if (path.StartsWith("//", StringComparison.Ordinal))
            return "file:" + Encode(path);
        return path.StartsWith('/')
            ? "file://" + Encode(path)
            : "file:///" + path[..2] + Encode(path[2..]);
    }

    private static string Encode(string path)
    {
        var result = new StringBuilder(path.Length + 8);
        foreach (Range segment in path.AsSpan().Split('/'))
        {
            if (segment.Start.Value > 0)
                result.Append('/');
            result.Append(Uri.EscapeDataString(path.AsSpan()[segment]));
        }

        return result.ToString();
    }
}
