using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Driving;

internal static class SourceEncodingNames
{
    /// <summary>The name of an encoding in IANA's registry, which SARIF asks for and editors show.</summary>
    internal static string Of(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian => "UTF-16LE",
        SourceEncoding.Utf16BigEndian => "UTF-16BE",
        SourceEncoding.Windows1252 => "windows-1252",
        _ => "UTF-8",
    };
}
