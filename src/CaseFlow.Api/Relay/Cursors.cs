using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace CaseFlow.Api.Relay;

/// <summary>Encrypts the keys of list items: a readable one would betray how many items the caller may not see.</summary>
internal sealed class Cursors(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("CaseFlow.Api.Cursors.1");

    public string Write(string key) => Base64Url.EncodeToString(_protector.Protect(Encoding.UTF8.GetBytes(key)));

    /// <summary>The key in a cursor, null when we did not write it.</summary>
    public string? Read(string cursor)
    {
        try
        {
            return Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(_protector.Unprotect(Base64Url.DecodeFromChars(cursor))) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
