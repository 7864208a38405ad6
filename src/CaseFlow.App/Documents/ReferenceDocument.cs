using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Documents;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Documents;

/// <summary>Refers to a document that is kept elsewhere, by the hash of its bytes; also in a closed case. CaseFlow does not keep the document.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Source">Who wrote or published it.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits; once per case.</param>
/// <param name="Marking">A TLP label.</param>
/// <param name="Language">BCP 47 tag of its text.</param>
/// <param name="Address">Where it is kept, an http or https address; null when it has none that may be written down.</param>
/// <param name="ReleasableTo">Organisations that may be shown it besides the caller's; null or empty for all whom its marking allows.</param>
/// <param name="Access">Who of the case's readers may read it, besides what its marking says; null for nothing else.</param>
[AllowedRoles("COORD", "FP", "DESK", "FIELD", "REG", "CSO", "ANALYST", "LEGAL", "POLAD", "GENDER", "HUMAD", "SEC", "DIR", "PRIN", "EVAL")]
public sealed record ReferenceDocument(
    Guid CaseId,
    string Title,
    string Source,
    string Sha256,
    string Marking,
    string Language,
    string? Address = null,
    IReadOnlyList<string>? ReleasableTo = null,
    AskedAccess? Access = null) : ICommand<Outcome<DocumentReceipt>>
{
    /// <summary>Longest address, in UTF-16 code units.</summary>
    public const int MaxAddressLength = 2_000;

    public sealed class Validator : AbstractValidator<ReferenceDocument>
    {
        public Validator(IValidator<AskedAccess> access)
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Title).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Source).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Sha256).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Marking).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Language).IsLanguage();
            RuleFor(command => command.Address).MaximumLength(MaxAddressLength)
                .Must(IsWebAddress).WithMessage("Expected an http or https address, but it is something else.");
            RuleFor(command => command.ReleasableTo).NotEndless();
            RuleForEach(command => command.ReleasableTo).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Access!).SetValidator(access).When(command => command.Access is not null);
        }

        // what stands here becomes a link: no other scheme, least of all script
        private static bool IsWebAddress(string? address) =>
            address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
    }

    internal sealed class Handler(CaseDocuments documents, DecisionContextSource contexts) : ICommandHandler<ReferenceDocument, Outcome<DocumentReceipt>>
    {
        public async ValueTask<Outcome<DocumentReceipt>> Handle(ReferenceDocument command, CancellationToken cancellation)
        {
            if (await documents.HasAsync(command.CaseId, command.Sha256, cancellation))
            {
                return DocumentRejections.AlreadyReferenced;
            }

            var id = (await contexts.ForAsync(command.CaseId, cancellation)).NewId();
            var refer = new DocumentCommand.Refer(
                new DocumentId(id), command.ToText(), command.Access?.ToDomain(), command.ReleasableTo?.ToImmutableSortedSet(StringComparer.Ordinal));
            return await documents.SendAsync(command.CaseId, id, refer, cancellation);
        }
    }

    private DocumentText ToText() => new(Title, Source, Address, Sha256, Marking, Language);
}
