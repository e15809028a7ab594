#!/usr/bin/env bash
# Makes the invented issuer that signs the virtual residence cards: residents/issuer.
#
#   make-test-issuer.sh [FOLDER]
#
# For each generation a certificate authority and a signer, as the real ones are built: RSA-2048 for the first, P-384
# for the second. The authorities' keys are thrown away; their certificates lie in anchors/residence-card, where a test
# takes its trust anchors from. Nothing of this belongs to the folder of trust anchors of a counter that serves people.
set -euo pipefail

folder=${1:-$(dirname "$(readlink -f "$0")")/residents/issuer}
anchors="$folder/anchors/residence-card"
begins=20200101000000Z
ends=20951231235959Z # training cards do not grow old
mkdir -p "$anchors"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
touch "$work/index"
cat > "$work/ca.conf" <<END
[ca]
default_ca = fictional
[fictional]
database = $work/index
new_certs_dir = $work
rand_serial = yes
unique_subject = no
policy = any
default_md = sha256
[any]
countryName = supplied
organizationName = supplied
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
authorityKeyIdentifier = keyid
END

request() { # request NAME ROLE ALGORITHM-OPTIONS…
    local generation=$1 role=$2
    shift 2
    openssl req -new -nodes "$@" -keyout "$work/$generation-$role.key" -out "$work/$generation-$role.csr" \
        -subj "/C=JP/O=Fictional Test Issuer/CN=FICTIONAL TEST ${role^^} $generation"
}

certify() { # certify NAME ROLE OUT OPTIONS…
    local generation=$1 role=$2 out=$3
    shift 3
    openssl ca -batch -notext -config "$work/ca.conf" -startdate "$begins" -enddate "$ends" \
        -in "$work/$generation-$role.csr" -keyfile "$work/$generation-authority.key" -out "$out" "$@"
}

make_generation() { # make_generation NAME ALGORITHM-OPTIONS…
    local generation=$1
    local authority="$anchors/$generation-fictional-authority.pem"
    request "$generation" authority "${@:2}"
    request "$generation" signer "${@:2}"
    certify "$generation" authority "$authority" -selfsign -extensions authority
    certify "$generation" signer "$work/$generation-signer.pem" -cert "$authority" -extensions signer
    openssl x509 -in "$work/$generation-signer.pem" -outform DER -out "$folder/$generation-signer.der"
    cp "$work/$generation-signer.key" "$folder/"
}

make_generation first -newkey rsa:2048
make_generation second -newkey ec -pkeyopt ec_paramgen_curve:P-384
chmod 644 "$folder"/*.key # no secret: whoever has it can sign virtual cards, and nothing else
