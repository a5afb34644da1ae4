using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace EditorialLint.Core.Text;

/// <summary>Turns a file's bytes into a <see cref="SourceText"/> and back, losing nothing that can be kept.</summary>
public static class SourceCodec
{
    private const int BinaryWindow = 8000;

    /// <summary>Characters of bytes 0x80–0x9F in Windows-1252; the five unassigned ones keep their C1 code.</summary>
    /// <remarks>Source: the WHATWG Encoding standard's index windows-1252.</remarks>
    private const string Windows1252High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>
    /// Whether the bytes are no text: more than one NUL in a hundred of the first 8,000 bytes, unless a UTF-16 byte
    /// order mark explains them; or as many control characters of any kind among bytes of which one in ten is no UTF-8.
    /// </summary>
    /// <remarks>Copy in an old encoding is no UTF-8 either, and a wire's envelope has control characters: only data has both.</remarks>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        if (FromByteOrderMark(bytes) is SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian)
            return false;
        ReadOnlySpan<byte> window = bytes[..Math.Min(bytes.Length, BinaryWindow)];
        int controls = 0;
        foreach (byte value in window)
            controls += IsControl(value) ? 1 : 0;
        return window.Count((byte)0) * 100 > window.Length
            || (controls * 100 > window.Length && CountBroken(window) * 10 > window.Length);
    }

    /// <summary>Tabs, line ends, form feeds, backspaces, the old end of a file and the escapes of terminals stand in texts.</summary>
    private static bool IsControl(byte value) => value < 0x20 && value is not ((>= 0x08 and <= 0x0D) or 0x1A or 0x1B);

    /// <summary>How many places are no UTF-8.</summary>
    private static int CountBroken(ReadOnlySpan<byte> bytes)
    {
        int broken = 0;
        for (int read = 0, length; read < bytes.Length; read += length)
            broken += Rune.DecodeFromUtf8(bytes[read..], out _, out length) == OperationStatus.Done ? 0 : 1;
        return broken;
    }

    /// <summary>Decodes a file. A byte order mark wins over <paramref name="declared"/>; without either it is UTF-8.</summary>
    /// <param name="path">The name under which results are reported.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">The encoding that the configuration gives for this path, if any.</param>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes, SourceEncoding? declared = null)
    {
        SourceEncoding? marked = FromByteOrderMark(bytes);
        SourceEncoding encoding = marked ?? declared ?? SourceEncoding.Utf8;
        ReadOnlySpan<byte> body = marked is null ? bytes : bytes[ByteOrderMark(encoding).Length..];
        var undecodable = ImmutableArray.CreateBuilder<TextSpan>();
        string content = encoding switch
        {
            SourceEncoding.Windows1252 => DecodeWindows1252(body),
            SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian =>
                DecodeUtf16(body, encoding == SourceEncoding.Utf16BigEndian, undecodable),
            _ => DecodeUtf8(body, undecodable),
        };
        return new SourceText(path, content, encoding, marked is not null, undecodable.ToImmutable());
    }

    /// <summary>
    /// Encodes a changed text the way <paramref name="original"/> was encoded, byte order mark included. For a sound
    /// file the bytes outside the changed places are the original's.
    /// </summary>
    /// <param name="original">The text as it was read.</param>
    /// <param name="content">Its new content.</param>
    /// <param name="bytes">The bytes, when the encoding can express the content.</param>
    /// <returns>False when the encoding has no byte for one of the characters.</returns>
    public static bool TryEncode(SourceText original, string content, out byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(content);
        bytes = [];
        byte[] body;
        switch (original.Encoding)
        {
            case SourceEncoding.Windows1252:
                if (!TryEncodeWindows1252(content, out body))
                    return false;
                break;
            case SourceEncoding.Utf16LittleEndian:
                body = Encoding.Unicode.GetBytes(content);
                break;
            case SourceEncoding.Utf16BigEndian:
                body = Encoding.BigEndianUnicode.GetBytes(content);
                break;
            default:
                body = Encoding.UTF8.GetBytes(content);
                break;
        }

        bytes = original.HasByteOrderMark ? [.. ByteOrderMark(original.Encoding), .. body] : body;
        return true;
    }

    private static bool TryEncodeWindows1252(string content, out byte[] bytes)
    {
        bytes = new byte[content.Length];
        for (int i = 0; i < content.Length; i++)
        {
            char c = content[i];
            int high = c is < '\u0080' or (> '\u009F' and <= '\u00FF') ? c : 0x80 + Windows1252High.IndexOf(c, StringComparison.Ordinal);
            if (high < 0x80 && c >= '\u0080')
                return false;
            bytes[i] = (byte)high;
        }

        return true;
    }

    private static SourceEncoding? FromByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => SourceEncoding.Utf8,
        [0xFF, 0xFE, ..] => SourceEncoding.Utf16LittleEndian,
        [0xFE, 0xFF, ..] => SourceEncoding.Utf16BigEndian,
        _ => null,
    };

    private static ReadOnlySpan<byte> ByteOrderMark(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8 => [0xEF, 0xBB, 0xBF],
        SourceEncoding.Utf16LittleEndian => [0xFF, 0xFE],
        SourceEncoding.Utf16BigEndian => [0xFE, 0xFF],
        _ => [],
    };

    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes)
    {
        var chars = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
            chars[i] = bytes[i] is >= 0x80 and <= 0x9F ? Windows1252High[bytes[i] - 0x80] : (char)bytes[i];
        return new string(chars);
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, ImmutableArray<TextSpan>.Builder undecodable)
    {
        int length = bytes.Length / 2;
        bool oddByte = bytes.Length % 2 != 0;
        var chars = new char[length + (oddByte ? 1 : 0)];
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<byte, ushort>(bytes);
        Span<ushort> target = MemoryMarshal.Cast<char, ushort>(chars.AsSpan());
        if (bigEndian == BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(units, target);
        else
            units.CopyTo(target);
        for (int i = 0; i < length; i++)
        {
            if (!char.IsSurrogate(chars[i]))
                continue;
            if (char.IsHighSurrogate(chars[i]) && i + 1 < length && char.IsLowSurrogate(chars[i + 1]))
                i++;
            else
                undecodable.Add(new TextSpan(i, 1));
        }

        if (oddByte)
        {
            chars[length] = '\uFFFD';
            undecodable.Add(new TextSpan(length, 1));
        }

        return new string(chars);
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, ImmutableArray<TextSpan>.Builder undecodable)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            int read = 0, written = 0;
            while (true)
            {
                OperationStatus status = Utf8.ToUtf16(bytes[read..], buffer.AsSpan(written), out int r, out int w, replaceInvalidSequences: false);
                read += r;
                written += w;
                if (status == OperationStatus.Done)
                    return new string(buffer, 0, written);
                Rune.DecodeFromUtf8(bytes[read..], out _, out int bad);
                undecodable.Add(new TextSpan(written, 1));
                buffer[written++] = '\uFFFD';
                read += bad;
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
