using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Driving;

internal static class SourceEncodingNames
{
    /// <summary>The name by which an editor knows the encoding.</summary>
    internal static string Of(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian => "UTF-16",
        SourceEncoding.Windows1252 => "Windows-1252",
        _ => "UTF-8",
    };
}
