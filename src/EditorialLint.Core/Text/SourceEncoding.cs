namespace EditorialLint.Core.Text;

/// <summary>How a file's bytes stand for its text.</summary>
public enum SourceEncoding
{
    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, little endian, with or without a byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, big endian, with or without a byte order mark.</summary>
    Utf16BigEndian,

    /// <summary>
    /// Windows code page 1252, which EditorConfig's <c>latin1</c> means too, as on the web: the C1 control codes of
    /// ISO 8859-1 never occur in prose. The five bytes without a character keep their C1 code, so every byte round-trips.
    /// </summary>
    Windows1252,
}
