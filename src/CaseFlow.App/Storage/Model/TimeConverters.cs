using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseFlow.App.Storage;

/// <summary>SQLite: milliseconds since 1970, which order and compare as numbers.</summary>
internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

/// <summary>Servers: UTC, cut to milliseconds before the database would round them.</summary>
internal sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    time => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds()),
    stored => stored.ToUniversalTime());
