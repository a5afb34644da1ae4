namespace EditorialLint.Cli.Git;

/// <summary>Reads a stream of bytes record by record, each up to a delimiter.</summary>
/// <param name="stream">The stream, which stays open.</param>
internal sealed class ByteRecords(Stream stream)
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>Reads a record.</summary>
    /// <param name="delimiter">What ends it; the end of the stream does as well.</param>
    /// <param name="record">Its bytes without the delimiter; valid until the next call.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(byte delimiter, out ReadOnlySpan<byte> record)
    {
        int seen = 0;
        while (true)
        {
            int at = _buffer.AsSpan(_start + seen, _end - _start - seen).IndexOf(delimiter);
            if (at >= 0)
            {
                record = _buffer.AsSpan(_start, seen + at);
                _start += seen + at + 1;
                return true;
            }

            seen = _end - _start;
            if (Fill())
                continue;
            record = _buffer.AsSpan(_start, seen);
            _start = _end;
            return seen > 0;
        }
    }

    /// <summary>Passes over a record, however long, without keeping it.</summary>
    /// <param name="delimiter">What ends it.</param>
    /// <param name="first">Its first byte; the delimiter when it is empty.</param>
    /// <returns>False when the stream ends before the delimiter.</returns>
    public bool TrySkip(byte delimiter, out byte first)
    {
        first = delimiter;
        if (_start == _end && !Fill())
            return false;
        first = _buffer[_start];
        while (true)
        {
            int at = _buffer.AsSpan(_start, _end - _start).IndexOf(delimiter);
            if (at >= 0)
            {
                _start += at + 1;
                return true;
            }

            _start = _end;
            if (!Fill())
                return false;
        }
    }

    /// <summary>Reads as many bytes as the target holds.</summary>
    /// <exception cref="EndOfStreamException">There are not as many.</exception>
    public void ReadExactly(Span<byte> target)
    {
        int buffered = Math.Min(target.Length, _end - _start);
        _buffer.AsSpan(_start, buffered).CopyTo(target);
        _start += buffered;
        stream.ReadExactly(target[buffered..]);
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        int read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
