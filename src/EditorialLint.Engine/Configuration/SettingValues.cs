using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Configuration;

/// <summary>How the values of settings are written.</summary>
internal static class SettingValues
{
    /// <summary>Takes back what was set before.</summary>
    public const string Unset = "unset";

    /// <summary>The card's own level.</summary>
    public const string Default = "default";

    /// <summary>Levels; null is the card's own.</summary>
    public static NamedValues<Severity?> Levels { get; } =
        new([.. SeverityNames.All.Select(static named => (named.Name, (Severity?)named.Level)), (Default, null)]);

    /// <summary>Dialects by their language tags.</summary>
    public static NamedValues<Dialect> Dialects { get; } = new(
        ("en-US", Dialect.American),
        ("en-GB", Dialect.British),
        ("en-CA", Dialect.Canadian),
        ("en-AU", Dialect.Australian));

    /// <summary>The dialect that a wrong tag means. The United Kingdom's code is GB; by its letters UK is as near to US.</summary>
    public static string? FindMeantDialect(string written)
    {
        ReadOnlySpan<char> region = written.AsSpan(written.AsSpan().LastIndexOfAny('-', '_') + 1);
        return region.Equals("UK", StringComparison.OrdinalIgnoreCase) ? Dialects.NameOf(Dialect.British) : null;
    }

    /// <summary>EditorConfig's charsets and our names for the code page that <c>latin1</c> means in practice.</summary>
    public static NamedValues<SourceEncoding> Charsets { get; } = new(
        ("utf-8", SourceEncoding.Utf8),
        ("utf-8-bom", SourceEncoding.Utf8),
        ("utf-16le", SourceEncoding.Utf16LittleEndian),
        ("utf-16be", SourceEncoding.Utf16BigEndian),
        ("latin1", SourceEncoding.Windows1252),
        ("windows-1252", SourceEncoding.Windows1252),
        ("cp1252", SourceEncoding.Windows1252));
}
