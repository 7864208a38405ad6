namespace CaseFlow.Server.Hosting;

/// <summary>Tells browsers what pages may do: scripts of this server alone, in no frame, and nothing of the device.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; style-src 'self'";

    // MudBlazor writes its theme and its popovers' places into the page, and diagrams the places of their parts
    private const string OwnStyles = " 'unsafe-inline'";

    private const string OwnForms = "; form-action 'self'";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), "
        + "publickey-credentials-get=(self), publickey-credentials-create=(self)";

    public static void UseSecurityHeaders(this WebApplication host)
    {
        if (!host.Environment.IsDevelopment())
        {
            host.UseHsts();
        }

        host.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = PolicyOf(context.Request.Path);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = Permissions;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return next(context);
        });
    }

    private static string PolicyOf(PathString path) =>
        $"{Policy}{(IsSentWhole(path) ? "" : OwnStyles)}{(LeadsAway(path) ? "" : OwnForms)}";

    // pages on which people type what they sign in with have no components of MudBlazor's
    private static bool IsSentWhole(PathString path) =>
        path == "/" || path.StartsWithSegments("/sign-in") || path.StartsWithSegments("/account") || path.StartsWithSegments("/accounts");

    // a form there ends at another site: the tool to which the browser is sent
    private static bool LeadsAway(PathString path) => path.StartsWithSegments("/sign-in") || path.StartsWithSegments("/connect");
}
