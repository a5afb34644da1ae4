using System.IO.Compression;

namespace EditorialLint.Engine.Reporting;

/// <summary>Passes a report on and estimates how long it would be if it were compressed (gzip), from samples of it.</summary>
/// <param name="stream">Where the report goes; it stays open.</param>
/// <param name="unmeasured">Up to this length nothing is compressed, so that short reports cost nothing.</param>
internal sealed class CompressedSize(Stream stream, long unmeasured) : Stream
{
    /// <summary>One in so many pieces is compressed: what is alike in a report, its pieces have in common.</summary>
    private const int SampleInterval = 4;

    private readonly CountingStream _compressed = new();
    private long _length;
    private long _sampled;
    private int _pieces;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The compressed length in bytes, of what was written and of more that is like it; zero below what is measured.</summary>
    /// <param name="more">How many bytes more.</param>
    public long Estimate(long more) => _sampled == 0 ? 0 : (long)((double)_compressed.Count / _sampled * (_length + more));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        stream.Write(buffer);
        _length += buffer.Length;
        if (_length <= unmeasured || _pieces++ % SampleInterval != 0)
            return;
        using (var gzip = new DeflateStream(_compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(buffer);
        _sampled += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void WriteByte(byte value) => Write([value]);

    /// <inheritdoc/>
    public override void Flush() => stream.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private sealed class CountingStream : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Count;

        public override long Position
        {
            get => Count;
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Count += buffer.Length;

        public override void Write(byte[] buffer, int offset, int count) => Count += count;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
