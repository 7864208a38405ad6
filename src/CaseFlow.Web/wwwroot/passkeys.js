// signs in by a passkey, or adds one: this browser asks its owner, the server checks the answer
const isNamed = !/^[\d.]+$|^\[/.test(location.hostname);
const isPossible = isSecureContext && isNamed && Boolean(globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON);

const ask = {
  create: offer => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(offer) }),
  get: offer => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(offer) }),
};

const tell = (form, status) => {
  const problem = form.querySelector(`[data-problem="${status}"]`) ?? form.querySelector('[data-problem=""]');
  problem.hidden = false;
};

const send = async form => {
  const answer = await fetch(form.dataset.offer, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) {
    tell(form, answer.status);
    return;
  }
  form.elements.credential.value = JSON.stringify(await ask[form.dataset.passkey](await answer.json()));
  form.submit();
};

for (const missing of document.querySelectorAll('[data-passkey-missing]')) {
  missing.hidden = isPossible;
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.hidden = !isPossible;
  form.addEventListener('submit', event => {
    event.preventDefault();
    form.querySelectorAll('[data-problem]').forEach(problem => { problem.hidden = true; });
    // whoever closes the browser's question wants nothing more of it
    send(form).catch(fault => { if (fault.name !== 'AbortError') tell(form, ''); });
  });
}
